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

    static string Contract(string method, string structure = "struct Reply { }") =>
        "using IoctlGen;\n" + Layout + "public " + structure + "\n\n[IoctlContract(0x8337)]\npublic static partial class Meter { " + method + " }\n";

    static string Second(string returned) => $"[IoctlContract(0x8338)]\npublic static partial class Second {{ [Ioctl(0x801)] public static partial {returned} Read(this IoctlDevice device); }}\n";
}
