using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1016: the name of a method tells whether it is asynchronous.</summary>
public sealed class AsyncNameTests
{
    const string Id = "IOCTL1016";

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises(Id, Contract("""
        [Ioctl(0x801)] public static partial Task {|IOCTL1016:Start|}(this IoctlDevice device);
        [Ioctl(0x802)] public static partial void {|IOCTL1016:StopAsync|}(this IoctlDevice device);
        """))).Messages);

    [Theory]
    [InlineData("Task<int>", "Read", "ReadAsync")]
    [InlineData("ValueTask", "TryRead", "TryReadAsync")]
    [InlineData("ValueTask<IoctlResult>", "AsyncRead", "AsyncReadAsync")]
    [InlineData("IoctlResult<int>", "TryReadAsync", "TryRead")]
    [InlineData("byte[]", "RAsync", "R")]
    public async Task The_new_name_is_that_of_the_same_code(string returned, string name, string newName)
    {
        var analysis = await Analysis.Advises(Id, Of(returned, "{|IOCTL1016:" + name + "|}"));
        Assert.Equal(newName, Assert.Single(analysis.Reports).Properties["NewName"]);

        var renamed = await Analysis.Advises(Id, Of(returned, newName));
        Assert.Equal(Constants(analysis), Constants(renamed));
    }

    [Theory]
    [InlineData("Task", "ReadAsync")]
    [InlineData("Task", "Async")]
    [InlineData("int", "Read")]
    [InlineData("int", "Asyncify")]
    [InlineData("int", "ReadAsynchronous")]
    public Task Names_that_tell_are_quiet(string returned, string name) => Analysis.Advises(Id, Of(returned, name));

    [Theory]
    [InlineData("int", "Async")]
    [InlineData("int", "TryAsync")]
    [InlineData("Task", "Try")]
    public Task Names_that_would_make_another_code_are_left_alone(string returned, string name) => Analysis.Advises(Id, Of(returned, name));

    [Fact]
    public Task Pages_are_both_so_either_name_tells() => Analysis.Advises(Id, """
        using IoctlGen;

        struct Header { public int Count; }

        struct Cursor : IIoctlCursor<Header> { public bool Advance(IoctlBuffer<Header> page, NtStatus status) => false; }

        [IoctlContract(1)]
        static partial class Meter
        {
            [Ioctl(1)] public static partial IoctlPages<Cursor, Header> Read(this IoctlDevice device, Cursor cursor);
            [Ioctl(1)] public static partial IoctlPages<Cursor, Header> ReadAsync(this IoctlDevice device, in Cursor cursor);
        }
        """);

    [Fact]
    public async Task A_signature_with_an_error_is_one_mistake_not_two() => Assert.Equal(["IOCTL2001"], (await Analysis.Of(Contract(
        "[Ioctl(0x801)] public static partial object ReadAsync(this IoctlDevice device);"), advice: Id)).Reports.Select(report => report.Id));

    [Fact]
    public Task A_name_that_an_interface_or_a_base_gives_is_quiet() => Analysis.Advises(Id, """
        using System.Threading.Tasks;
        using IoctlGen;

        interface IMeter { Task Start(); }

        abstract class Base { public abstract void ResetAsync(); }

        [IoctlContract(1)]
        partial class Meter(IoctlDevice device) : Base, IMeter
        {
            [Ioctl(1)] public partial Task Start();
            [Ioctl(1)] public partial Task {|IOCTL1016:Start|}(int channel);
            [Ioctl(2)] public override partial void ResetAsync();
        }
        """);

    static string Of(string returned, string name) => Contract("[Ioctl(0x801)] public static partial " + returned + " " + name + "(this IoctlDevice device);");

    static string[] Constants(Analysis analysis) => [.. analysis.Generation.Text.Split('\n').Where(line => line.Contains("const uint", StringComparison.Ordinal))];
}
