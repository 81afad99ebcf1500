using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL2006: a field of a buffer has the type that the header gives it, wherever its structure is.</summary>
public sealed class BooleanOrCharacterTests
{
    const string Layout = "using System.Runtime.InteropServices;\n\n[StructLayout(LayoutKind.Sequential)]\n";

    [Theory]
    [InlineData("bool", "Boolean8", "Use 'Boolean8' (BOOLEAN, 1 byte)")]
    [InlineData("bool", "Boolean32", "Use 'Boolean32' (BOOL, 4 bytes)")]
    [InlineData("bool", "byte", "Use 'byte' (1 byte)")]
    [InlineData("System.Boolean", "byte", "Use 'byte' (1 byte)")]
    [InlineData("char", "ushort", "Use 'ushort' (WCHAR, 2 bytes)")]
    [InlineData("char", "byte", "Use 'byte' (CHAR, 1 byte)")]
    public Task A_field_in_another_file_gets_the_chosen_type(string before, string after, string title)
    {
        static (string, string)[] Files(string returned, string usings, string type) =>
        [
            ("A/Contract.cs", $"using IoctlGen;\n\n[IoctlContract(0x8337)]\npublic static partial class Meter\n{{\n    [Ioctl(0x801)] public static partial {returned} Read(this IoctlDevice device);\n}}\n"),
            ("A/Reply.cs", Layout.Replace("\n\n", "\n" + usings + "\n", StringComparison.Ordinal) + $"public struct Reply\n{{\n    public {type} Open;\n}}\n"),
        ];

        return Fix.Turns<BooleanOrCharacterCodeFix>(Files("{|IOCTL2006:Reply|}", "", before), Files("Reply", after.StartsWith("Boolean", StringComparison.Ordinal) ? "using IoctlGen;\n" : "", after), title);
    }

    [Fact]
    public Task A_buffer_itself_gets_the_chosen_type() => Fix.Turns<BooleanOrCharacterCodeFix>(
        Contract("[Ioctl(0x801)] public static partial {|IOCTL2006:bool|} Read(this IoctlDevice device);"),
        Contract("[Ioctl(0x801)] public static partial Boolean8 Read(this IoctlDevice device);"), "Use 'Boolean8' (BOOLEAN, 1 byte)");

    [Fact]
    public Task A_bool_return_can_be_success_and_its_callers_ask_the_result() => Fix.Turns<BooleanOrCharacterCodeFix>(
        [("A/Contract.cs", Open("{|IOCTL2006:bool|}", "Open")), ("A/Caller.cs", Caller("", ""))],
        [("A/Contract.cs", Open("IoctlResult", "Open")), ("A/Caller.cs", Caller(".IsSuccess", ".ThrowIfFailed()"))], Success);

    [Fact]
    public Task An_asynchronous_bool_return_can_be_success_too() => Fix.Turns<BooleanOrCharacterCodeFix>(
        [("A/Contract.cs", Open("Task<{|IOCTL2006:bool|}>", "OpenAsync")), ("A/Caller.cs", AsyncCaller("", "", ""))],
        [("A/Contract.cs", Open("Task<IoctlResult>", "OpenAsync")), ("A/Caller.cs", AsyncCaller("(", ").IsSuccess", ").ThrowIfFailed()"))], Success);

    [Fact]
    public Task A_caller_in_a_chain_of_calls_asks_their_result() => Fix.Turns<BooleanOrCharacterCodeFix>(
        [("A/Contract.cs", Open("ValueTask<{|IOCTL2006:bool|}>", "OpenAsync")), ("A/Caller.cs", ChainedCaller(""))],
        [("A/Contract.cs", Open("ValueTask<IoctlResult>", "OpenAsync")), ("A/Caller.cs", ChainedCaller(".IsSuccess"))], Success);

    [Fact]
    public Task Fixing_all_returns_results_from_every_method() => Fix.TurnsAll<BooleanOrCharacterCodeFix>(FixAllScope.Document,
        [(Fix.File, Both("{|IOCTL2006:bool|}", ""))], [(Fix.File, Both("IoctlResult", ".IsSuccess"))], Success);

    [Theory]
    [InlineData("{|IOCTL2006:bool|}", "", ", AllowShortOutput = true")]
    [InlineData("IoctlResult<{|IOCTL2006:bool|}>", "", "")]
    [InlineData("{|IOCTL2006:bool|}[]", "", "")]
    [InlineData("void", ", out {|IOCTL2006:bool|} value", "")]
    public Task A_bool_that_is_an_output_by_its_looks_is_not_offered_as_success(string returned, string parameter, string option) => Fix.Offers<BooleanOrCharacterCodeFix>(
        Contract($"[Ioctl(0x801{option})] public static partial {returned} Read(this IoctlDevice device{parameter});"), "Use 'Boolean8' (BOOLEAN, 1 byte)", "Use 'Boolean32' (BOOL, 4 bytes)", "Use 'byte' (1 byte)");

    [Fact]
    public Task Elements_of_a_fixed_field_stay_primitive() => Fix.Offers<BooleanOrCharacterCodeFix>(
        Contract("[Ioctl(0x801)] public static partial {|IOCTL2006:Reply|} Read(this IoctlDevice device);", "unsafe struct Reply { public fixed bool Open[4]; }"), "Use 'byte' (1 byte)");

    [Fact]
    public Task A_nullable_value_is_the_users_to_declare_anew() => Fix.Offers<BooleanOrCharacterCodeFix>(
        Contract("[Ioctl(0x801)] public static partial {|IOCTL2006:Reply|} Read(this IoctlDevice device);", "struct Reply { public int? Open; }"));

    [Fact]
    public Task Fixing_all_makes_the_same_choice_for_every_field_of_the_type() => Fix.TurnsAll<BooleanOrCharacterCodeFix>(FixAllScope.Document,
        [(Fix.File, Contract("[Ioctl(0x801)] public static partial {|IOCTL2006:{|IOCTL2006:{|IOCTL2006:Reply|}|}|} Read(this IoctlDevice device);", "struct Reply { public bool Open, Shut; public char Letter; }"))],
        [(Fix.File, Contract("[Ioctl(0x801)] public static partial {|IOCTL2006:Reply|} Read(this IoctlDevice device);", "struct Reply { public Boolean32 Open, Shut; public char Letter; }"))],
        "Use 'Boolean32' (BOOL, 4 bytes)");

    [Fact]
    public Task A_structure_of_two_contracts_is_changed_once() => Fix.TurnsAll<BooleanOrCharacterCodeFix>(FixAllScope.Document,
        [(Fix.File, Contract("[Ioctl(0x801)] public static partial {|IOCTL2006:Reply|} Read(this IoctlDevice device);", "struct Reply { public bool Open; }") + Second("{|IOCTL2006:Reply|}"))],
        [(Fix.File, Contract("[Ioctl(0x801)] public static partial Reply Read(this IoctlDevice device);", "struct Reply { public Boolean8 Open; }") + Second("Reply"))],
        "Use 'Boolean8' (BOOLEAN, 1 byte)");

    const string Success = "Return 'IoctlResult' (succeeded or not)";

    static string Open(string returned, string name) => $$"""
        using System.Threading;
        using System.Threading.Tasks;
        using IoctlGen;

        [IoctlContract(0x8337)]
        public static partial class Gate
        {
            [Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write)] public static partial {{returned}} {{name}}(this IoctlDevice gate, uint seconds{{(name == "Open" ? "" : ", CancellationToken cancellationToken = default")}});
        }
        """;

    static string Caller(string isSuccess, string throwIfFailed) => $$"""
        using System;
        using IoctlGen;

        static class Caller
        {
            const string Name = nameof(Gate.Open);

            static bool Ask(IoctlDevice gate) => gate.Open(1){{isSuccess}} && !Gate.Open(gate, 2){{isSuccess}};

            static void Throw(IoctlDevice gate) => gate.Open(3){{throwIfFailed}};

            static bool? Run(IoctlDevice gate, IoctlDevice other)
            {
                if (gate.Open(4){{isSuccess}})
                    gate.Open(gate.Open(5){{isSuccess}} ? 6u : 7){{throwIfFailed}};
                other?.Open(8){{throwIfFailed}};
                Action act = () => gate.Open(9){{throwIfFailed}};
                Func<bool> ask = () => gate.Open(10){{isSuccess}};
                var opened = (gate.Open(11){{isSuccess}});
                act();
                return ask() && opened ? null : other?.Open(12){{isSuccess}};
            }
        }
        """;

    static string AsyncCaller(string open, string isSuccess, string throwIfFailed) => $$"""
        using System;
        using System.Threading.Tasks;
        using IoctlGen;

        static class Caller
        {
            static async Task<bool> Ask(IoctlDevice gate) => {{open}}await gate.OpenAsync(1){{isSuccess}};

            static async Task Throw(IoctlDevice gate)
            {
                {{open}}await gate.OpenAsync(2).ConfigureAwait(false){{throwIfFailed}};
                if (!{{open}}await gate.OpenAsync(3).ConfigureAwait(false){{isSuccess}})
                    throw new InvalidOperationException();
            }
        }
        """;

    static string ChainedCaller(string isSuccess) => $$"""
        using IoctlGen;

        static class Caller
        {
            static async System.Threading.Tasks.Task<bool> Ask(IoctlDevice gate) =>
                gate.OpenAsync(1).Result{{isSuccess}} && gate.OpenAsync(2).AsTask().GetAwaiter().GetResult(){{isSuccess}} && (await gate.OpenAsync(3)){{isSuccess}};
        }
        """;

    static string Both(string returned, string isSuccess) => $$"""
        using IoctlGen;

        [IoctlContract(0x8337)]
        public static partial class Gate
        {
            [Ioctl(0x801)] public static partial {{returned}} Open(this IoctlDevice gate);
            [Ioctl(0x802)] public static partial {{returned}} Shut(this IoctlDevice gate);

            static bool Cycle(IoctlDevice gate) => gate.Open(){{isSuccess}} && gate.Shut(){{isSuccess}};
        }
        """;

    static string Contract(string method, string structure = "struct Reply { }") =>
        "using IoctlGen;\n" + Layout + "public " + structure + "\n\n[IoctlContract(0x8337)]\npublic static partial class Meter { " + method + " }\n";

    static string Second(string returned) => $"[IoctlContract(0x8338)]\npublic static partial class Second {{ [Ioctl(0x801)] public static partial {returned} Read(this IoctlDevice device); }}\n";
}
