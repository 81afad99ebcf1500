using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL1016: Async ends the names of asynchronous methods, and of no others.</summary>
public sealed class AsyncNameTests
{
    [Theory]
    [InlineData("{|IOCTL1016:Read|}", "ReadAsync", "ReadAsync", "Task<int>", "await ")]
    [InlineData("{|IOCTL1016:Read|}", "ReadAsync", "ReadAsync", "ValueTask<int>", "await ")]
    [InlineData("{|IOCTL1016:ReadAsync|}", "Read", "Read", "int", "")]
    public Task A_method_is_renamed_where_it_is_called_too(string before, string after, string name, string returned, string awaited)
    {
        var token = awaited.Length > 0 ? ", System.Threading.CancellationToken token = default" : "";
        string Contract(string method) => $$"""
            using System.Threading.Tasks;
            using IoctlGen;

            /// <summary>See <see cref="{{Name(method)}}"/>.</summary>
            [IoctlContract(0x8337)]
            public static partial class Meter
            {
                [Ioctl(0x801)] public static partial {{returned}} {{method}}(this IoctlDevice device{{token}});
            }
            """;

        string Caller(string method) => $$"""
            using IoctlGen;

            class Caller
            {
                public async System.Threading.Tasks.Task<uint> Call(IoctlDevice device)
                {
                    await System.Threading.Tasks.Task.Yield();
                    var volts = {{awaited}}device.{{Name(method)}}() + {{awaited}}Meter.{{Name(method)}}(device);
                    return volts > 0 ? Meter.IOCTL_METER_READ : 0;
                }
            }
            """;

        return Fix.Turns<AsyncNameCodeFix>(
            [("A/Caller.cs", Caller(before)), ("A/Contract.cs", Contract(before))],
            [("A/Caller.cs", Caller(after)), ("A/Contract.cs", Contract(after))],
            $"Rename to '{name}'");
    }

    [Theory]
    [InlineData("Task {|IOCTL1016:Start|}(this IoctlDevice device, CancellationToken token)", "Task StartAsync(this IoctlDevice drive, CancellationToken token)")]
    [InlineData("int {|IOCTL1016:ReadAsync|}(this IoctlDevice device)", "int Read(this IoctlDevice device)")]
    public Task A_name_that_is_taken_is_the_users_to_choose(string method, string other) => Fix.Offers<AsyncNameCodeFix>(Two(method, other));

    [Fact]
    public Task An_overload_of_the_new_name_does_not_take_it() => Fix.Turns<AsyncNameCodeFix>(
        Two("Task {|IOCTL1016:Start|}(this IoctlDevice device, CancellationToken token)", "Task StartAsync(this IoctlDevice device, int channel, CancellationToken token)"),
        Two("Task StartAsync(this IoctlDevice device, CancellationToken token)", "Task StartAsync(this IoctlDevice device, int channel, CancellationToken token)"));

    [Fact]
    public Task All_names_of_a_document_change_both_ways() => Fix.TurnsAll<AsyncNameCodeFix>(FixAllScope.Document,
        [(Fix.File, Two("Task {|IOCTL1016:Start|}(this IoctlDevice device, CancellationToken token)", "int {|IOCTL1016:ReadAsync|}(this IoctlDevice device)"))],
        [(Fix.File, Two("Task StartAsync(this IoctlDevice device, CancellationToken token)", "int Read(this IoctlDevice device)"))]);

    static string Name(string marked) => marked.Replace("{|IOCTL1016:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

    static string Two(string one, string two) => $$"""
        using System.Threading;
        using System.Threading.Tasks;
        using IoctlGen;

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801, Name = "IOCTL_ONE")] public static partial {{one}};
            [Ioctl(0x802, Name = "IOCTL_TWO")] public static partial {{two}};
        }
        """;
}
