using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL1013: an asynchronous method takes a token, and its callers need not.</summary>
public sealed class NoCancellationTests
{
    [Fact]
    public Task A_token_is_the_last_parameter_and_its_namespace_comes_into_scope() => Fix.Turns<NoCancellationCodeFix>(
        Contract("using System.Threading.Tasks;\n", ""), Contract("using System.Threading;\nusing System.Threading.Tasks;\n", ", CancellationToken cancellationToken = default", marked: false));

    [Theory]
    [InlineData("global using System.Threading.Tasks;\nglobal using IoctlGen;\n", "global using System.Threading.Tasks;\nglobal using IoctlGen;\nusing System.Threading;\n", "int cancellationToken", ", CancellationToken cancellationToken2 = default")]
    [InlineData("using System.Threading.Tasks;\nusing IoctlGen;\nusing CancellationToken = System.Int32;\n", "using System.Threading;\nusing System.Threading.Tasks;\nusing IoctlGen;\nusing CancellationToken = System.Int32;\n", "CancellationToken value", ", global::System.Threading.CancellationToken cancellationToken = default")]
    public Task Names_that_something_else_has_are_left_to_it(string usings, string usingsAfter, string parameter, string added)
    {
        static string Text(string usings, string name, string parameters) => $"{usings}\n[IoctlContract(0x8337)]\npublic static partial class Meter\n{{\n    [Ioctl(0x801)] public static partial Task {name}(this IoctlDevice device, {parameters});\n}}\n";

        return Fix.Turns<NoCancellationCodeFix>(Text(usings, "{|IOCTL1013:StartAsync|}", parameter), Text(usingsAfter, "StartAsync", parameter + added));
    }

    [Fact]
    public Task A_namespace_in_scope_is_not_named_again() => Fix.Turns<NoCancellationCodeFix>(
        Contract("using System.Threading.Tasks;\nusing System.Threading;\n", ""),
        Contract("using System.Threading.Tasks;\nusing System.Threading;\n", ", CancellationToken cancellationToken = default", marked: false));

    [Fact]
    public Task A_method_of_an_instance_has_it_as_its_only_parameter() => Fix.Turns<NoCancellationCodeFix>("""
        namespace Acme
        {
            using System.Threading.Tasks;
            using IoctlGen;

            [IoctlContract(0x8337)]
            sealed partial class Meter(IoctlDevice device)
            {
                [Ioctl(0x801)] public partial Task {|IOCTL1013:StartAsync|}();
            }
        }
        """, """
        namespace Acme
        {
            using System.Threading;
            using System.Threading.Tasks;
            using IoctlGen;

            [IoctlContract(0x8337)]
            sealed partial class Meter(IoctlDevice device)
            {
                [Ioctl(0x801)] public partial Task StartAsync(CancellationToken cancellationToken = default);
            }
        }
        """);

    [Fact]
    public Task The_namespace_is_named_once_for_all_methods_of_a_document() => Fix.TurnsAll<NoCancellationCodeFix>(FixAllScope.Document,
        [(Fix.File, Two("", "{|IOCTL1013:", "|}", ""))],
        [(Fix.File, Two("using System.Threading;\n", "", "", ", CancellationToken cancellationToken = default"))]);

    static string Two(string usings, string open, string close, string token) => $$"""
        // A meter.
        {{usings}}using IoctlGen;
        using Task = System.Threading.Tasks.Task;

        [IoctlContract(0x8337)]
        static partial class Meter
        {
            [Ioctl(0x801)] public static partial Task {{open}}StartAsync{{close}}(this IoctlDevice device{{token}});
            [Ioctl(0x802)] public static partial Task {{open}}StopAsync{{close}}(this IoctlDevice device, int channel{{token}});
        }
        """;

    static string Contract(string usings, string token, bool marked = true) => $$"""
        using System;
        {{usings}}using IoctlGen;
        using static System.Math;

        [IoctlContract(0x8337)]
        static partial class Meter
        {
            [Ioctl(0x801)] public static partial ValueTask<int> {{(marked ? "{|IOCTL1013:ReadAsync|}" : "ReadAsync")}}(this IoctlDevice device, Memory<byte> buffer{{token}});
        }

        static class Caller
        {
            public static async Task<int> Call(IoctlDevice device, byte[] bytes) => Abs(await device.ReadAsync(bytes));
        }
        """;
}
