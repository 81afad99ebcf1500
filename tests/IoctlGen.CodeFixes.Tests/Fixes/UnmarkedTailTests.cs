using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL2014: a structure is marked, or the method names the field.</summary>
public sealed class UnmarkedTailTests
{
    [Fact]
    public Task A_structure_is_marked_and_its_field_is_of_the_type_of_an_element() => Fix.Turns<UnmarkedTailCodeFix>(
        Files("{|IOCTL2014:Label|}", """
            using IoctlGen;

            namespace Acme;

            public struct Label
            {
                public long Id;
                [NativeType("WCHAR[1]")] public ushort Text;
            }
            """),
        Files("Label", """
            using IoctlGen;

            namespace Acme;

            public struct Label : IIoctlTail
            {
                public long Id;
                [NativeType("WCHAR")] public ushort Text;

                readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Text);
            }
            """));

    [Fact]
    public Task An_array_of_one_inside_the_last_field_is_reached_through_it() => Fix.Turns<UnmarkedTailCodeFix>(
        Files("{|IOCTL2014:Label|}", """
            namespace Acme;

            public struct Label : System.IEquatable<Label>
            {
                public Inner @event;

                public readonly bool Equals(Label other) => false;
            }

            public struct Inner { public int A; public One Data; }

            [System.Runtime.CompilerServices.InlineArray(1)]
            public struct One { byte _element; }
            """),
        Files("Label", """
            using IoctlGen;

            namespace Acme;

            public struct Label : System.IEquatable<Label>, IIoctlTail
            {
                public Inner @event;

                public readonly bool Equals(Label other) => false;

                readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in @event.Data);
            }

            public struct Inner { public int A; public One Data; }

            [System.Runtime.CompilerServices.InlineArray(1)]
            public struct One { byte _element; }
            """));

    [Fact]
    public Task All_structures_of_a_contract_are_marked() => Fix.TurnsAll<UnmarkedTailCodeFix>(FixAllScope.Project,
        Two("{|IOCTL2014:Label|}", "{|IOCTL2014:Other|}", ["", "", "[1]", "[1]"]),
        Two("Label", "Other", [" : IIoctlTail", "\n\n    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Text);\n", "", ""]));

    [Fact]
    public Task The_method_tells_of_a_structure_that_nobody_wrote() => Fix.Turns<UnmarkedTailCodeFix>(
        [.. Files("{|IOCTL2014:Label|}", ""), Written],
        [.. Files("Label", "", ", Tail = nameof(Label.Text)"), Written]);

    [Fact]
    public Task The_method_tells_the_path_to_an_array_of_a_structure_within() => Fix.Turns<UnmarkedTailCodeFix>(
        [.. Files("{|IOCTL2014:Outer|}", ""), WrittenOuter],
        [.. Files("Outer", "", ", Tail = \"Label.Text\""), WrittenOuter]);

    static readonly (string, string) WrittenOuter = ("A/Outer.g.cs", "using IoctlGen;\nnamespace Acme;\npublic struct Outer { public int Kind; public Label Label; }\npublic struct Label { public long Id; [NativeType(\"WCHAR[1]\")] public ushort Text; }");

    static readonly (string, string) Written = ("A/Label.g.cs", "using IoctlGen;\nnamespace Acme;\npublic struct Label { public long Id; [NativeType(\"WCHAR[1]\")] public ushort Text; }");

    static (string, string)[] Two(string first, string second, string[] parts) =>
    [
        ("A/Contract.cs", $"using Acme;\nusing IoctlGen;\n\n[IoctlContract(0x8337)]\npublic static partial class Meter\n{{\n    [Ioctl(0x801)] public static partial IoctlBuffer<{first}> Read(this IoctlDevice device, IoctlInput<{second}> other);\n}}\n"),
        ("A/Structures.cs", $"using IoctlGen;\nnamespace Acme;\npublic struct Label{parts[0]} {{ [NativeType(\"WCHAR{parts[2]}\")] public ushort Text;{(parts[1].Length == 0 ? " " : parts[1])}}}\npublic struct Other{parts[0]} {{ [NativeType(\"WCHAR{parts[3]}\")] public ushort Text;{(parts[1].Length == 0 ? " " : parts[1])}}}\n"),
    ];

    static (string, string)[] Files(string header, string structure, string option = "") =>
    [
        ("A/Contract.cs", $"using Acme;\nusing IoctlGen;\n\n[IoctlContract(0x8337)]\npublic static partial class Meter\n{{\n    [Ioctl(0x801{option})] public static partial void Set(this IoctlDevice device, IoctlInput<{header}> label);\n}}\n"),
        ("A/Label.cs", structure),
    ];
}
