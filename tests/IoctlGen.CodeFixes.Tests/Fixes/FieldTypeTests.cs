using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL2006: a field of a buffer has the type that the header gives it.</summary>
public sealed class FieldTypeTests
{
    [Theory]
    [InlineData("{|IOCTL2006:bool|}", "Boolean8", "Use 'Boolean8' (BOOLEAN, 1 byte)")]
    [InlineData("{|IOCTL2006:bool|}", "byte", "Use 'byte' (BOOLEAN, 1 byte)")]
    [InlineData("{|IOCTL2006:bool|}", "int", "Use 'int' (BOOL, 4 bytes)")]
    [InlineData("{|IOCTL2006:System.Boolean|}", "byte", "Use 'byte' (BOOLEAN, 1 byte)")]
    [InlineData("{|IOCTL2006:char|}", "ushort", "Use 'ushort' (WCHAR, 2 bytes)")]
    [InlineData("{|IOCTL2006:char|}", "byte", "Use 'byte' (CHAR, 1 byte)")]
    public Task The_type_is_the_chosen_one(string before, string after, string title) => Fix.Turns<FieldTypeCodeFix>(Files(before), Files(after), title);

    [Fact]
    public Task The_namespace_of_Boolean8_comes_into_scope() => Fix.Turns<FieldTypeCodeFix>(
        Files("{|IOCTL2006:bool|}", usings: ""), Files("Boolean8"), "Use 'Boolean8' (BOOLEAN, 1 byte)");

    [Fact]
    public Task Elements_of_a_fixed_field_stay_primitive() => Fix.Offers<FieldTypeCodeFix>(
        "namespace IoctlGen { struct Boolean8 { } } unsafe struct Reply { public fixed {|IOCTL2006:bool|} Open[4]; }", "Use 'byte' (BOOLEAN, 1 byte)", "Use 'int' (BOOL, 4 bytes)");

    [Fact]
    public Task Without_Boolean8_in_the_runtime_it_is_not_offered() => Fix.Offers<FieldTypeCodeFix>(
        "struct Reply { public {|IOCTL2006:bool|} Open; }", "Use 'byte' (BOOLEAN, 1 byte)", "Use 'int' (BOOL, 4 bytes)");

    [Fact]
    public Task Fixing_all_makes_the_same_choice_for_every_field_of_the_type() => Fix.TurnsAll<FieldTypeCodeFix>(FixAllScope.Document,
        [(Fix.File, "public struct Reply { public {|IOCTL2006:bool|} Open, Shut; public {|IOCTL2006:char|} Letter; public {|IOCTL2006:bool|} Loud; }")],
        [(Fix.File, "public struct Reply { public int Open, Shut; public char Letter; public int Loud; }")],
        "Use 'int' (BOOL, 4 bytes)");

    static (string, string)[] Files(string type, string usings = "using IoctlGen;\n\n") =>
    [
        ("A/Boolean8.cs", "namespace IoctlGen { public struct Boolean8 { byte _value; public byte Value { get => _value; set => _value = value; } } }"),
        ("A/Contract.cs", "using IoctlGen;\n\n[IoctlContract(1)]\npublic static partial class Meter\n{\n    [Ioctl(1)] public static partial Reply Read(this IoctlDevice device);\n}\n"),
        ("A/Reply.cs", usings + "public struct Reply\n{\n    public " + type + " Open;\n}\n"),
    ];
}
