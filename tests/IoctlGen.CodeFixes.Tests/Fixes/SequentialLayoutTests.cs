using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL2008: the layout of a buffer is that of C.</summary>
public sealed class SequentialLayoutTests
{
    const string Add = "Add [StructLayout(LayoutKind.Sequential)]";

    const string Change = "Use LayoutKind.Sequential";

    [Fact]
    public Task The_attribute_stands_before_all_others_and_after_the_documentation() => Fix.Turns<SequentialLayoutCodeFix>("""
        using System;

        namespace Acme
        {
            /// <summary>What a meter replies.</summary>
            [Obsolete]
            public struct {|IOCTL2008:Reply|}
            {
                public int Volts;
            }
        }
        """, """
        using System;
        using System.Runtime.InteropServices;

        namespace Acme
        {
            /// <summary>What a meter replies.</summary>
            [StructLayout(LayoutKind.Sequential)]
            [Obsolete]
            public struct Reply
            {
                public int Volts;
            }
        }
        """, Add);

    [Fact]
    public Task A_file_without_usings_gets_its_first() => Fix.Turns<SequentialLayoutCodeFix>(
        "// Acme\npublic struct {|IOCTL2008:Reply|} { public int Volts; }\n",
        "// Acme\nusing System.Runtime.InteropServices;\n\n[StructLayout(LayoutKind.Sequential)]\npublic struct Reply { public int Volts; }\n", Add);

    [Fact]
    public Task Line_breaks_are_those_of_the_file() => Fix.Turns<SequentialLayoutCodeFix>(
        "using IoctlGen;\r\npublic struct {|IOCTL2008:Reply|} { public int Volts; }\r\n",
        "using System.Runtime.InteropServices;\r\nusing IoctlGen;\r\n[StructLayout(LayoutKind.Sequential)]\r\npublic struct Reply { public int Volts; }\r\n", Add);

    [Theory]
    [InlineData("[StructLayout(LayoutKind.Auto)]", "[StructLayout(LayoutKind.Sequential)]")]
    [InlineData("[Obsolete, StructLayout((LayoutKind)3, Pack = 4)]", "[Obsolete, StructLayout(LayoutKind.Sequential, Pack = 4)]")]
    public Task An_automatic_layout_becomes_sequential(string before, string after) => Fix.Turns<SequentialLayoutCodeFix>(
        "using System;\nusing System.Runtime.InteropServices;\n" + before + "\npublic struct {|IOCTL2008:Reply|} { public int Volts; }",
        "using System;\nusing System.Runtime.InteropServices;\n" + after + "\npublic struct Reply { public int Volts; }", Change);

    [Fact]
    public Task An_attribute_on_another_part_of_the_type_is_found() => Fix.Turns<SequentialLayoutCodeFix>(
        "using System.Runtime.InteropServices;\npartial struct {|IOCTL2008:Reply|} { }\n[StructLayout(LayoutKind.Auto)]\npartial struct Reply { }",
        "using System.Runtime.InteropServices;\npartial struct Reply { }\n[StructLayout(LayoutKind.Sequential)]\npartial struct Reply { }", Change);

    [Fact]
    public Task An_attribute_in_another_file_is_the_users_to_correct() => Fix.Offers<SequentialLayoutCodeFix>(
        [("A/One.cs", "partial struct {|IOCTL2008:Reply|} { }"), ("A/Two.cs", "using System.Runtime.InteropServices;\n[StructLayout(LayoutKind.Auto)]\npartial struct Reply { }")]);

    [Fact]
    public Task All_structures_of_a_document_are_laid_out_and_the_namespace_is_named_once() => Fix.TurnsAll<SequentialLayoutCodeFix>(FixAllScope.Document,
        [(Fix.File, "using System;\n\nstruct {|IOCTL2008:One|} { public int A; }\n\nstruct {|IOCTL2008:Two|} { public int B; }\n")],
        [(Fix.File, "using System;\nusing System.Runtime.InteropServices;\n\n[StructLayout(LayoutKind.Sequential)]\nstruct One { public int A; }\n\n[StructLayout(LayoutKind.Sequential)]\nstruct Two { public int B; }\n")]);
}
