using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL2008 and IOCTL2010: the layout of a buffer is that of C, and stated.</summary>
public sealed class StatedLayoutTests
{
    const string Add = "Add [StructLayout(LayoutKind.Sequential)]";

    const string Change = "Use LayoutKind.Sequential";

    [Fact]
    public Task The_attribute_stands_before_all_others_and_after_the_documentation() => Fix.Turns<StatedLayoutCodeFix>(
        Files("{|IOCTL2010:Reply|}", """
            using System;

            namespace Acme
            {
                /// <summary>What a meter replies.</summary>
                [Serializable]
                public struct Reply
                {
                    public int Volts;
                }
            }
            """),
        Files("Reply", """
            using System;
            using System.Runtime.InteropServices;

            namespace Acme
            {
                /// <summary>What a meter replies.</summary>
                [StructLayout(LayoutKind.Sequential)]
                [Serializable]
                public struct Reply
                {
                    public int Volts;
                }
            }
            """), Add);

    [Theory]
    [InlineData("// Acme\nnamespace Acme;\npublic struct Reply { public int Volts; }\n", "// Acme\nusing System.Runtime.InteropServices;\n\nnamespace Acme;\n[StructLayout(LayoutKind.Sequential)]\npublic struct Reply { public int Volts; }\n")]
    [InlineData("using IoctlGen;\r\nnamespace Acme;\r\npublic struct Reply { public int Volts; }\r\n", "using System.Runtime.InteropServices;\r\nusing IoctlGen;\r\nnamespace Acme;\r\n[StructLayout(LayoutKind.Sequential)]\r\npublic struct Reply { public int Volts; }\r\n")]
    public Task The_using_and_the_line_breaks_are_those_of_the_file(string before, string after) => Fix.Turns<StatedLayoutCodeFix>(Files("{|IOCTL2010:Reply|}", before), Files("Reply", after), Add);

    [Theory]
    [InlineData("[StructLayout(LayoutKind.Auto)]", "[StructLayout(LayoutKind.Sequential)]")]
    [InlineData("[Serializable, StructLayout((LayoutKind)3, Pack = 4)]", "[Serializable, StructLayout(LayoutKind.Sequential, Pack = 4)]")]
    [InlineData("public partial struct Reply { }\n[StructLayout(LayoutKind.Auto)]", "public partial struct Reply { }\n[StructLayout(LayoutKind.Sequential)]")]
    public Task An_automatic_layout_becomes_sequential(string before, string after)
    {
        static string Structure(string attribute) => "using System;\nusing System.Runtime.InteropServices;\nnamespace Acme;\n" + attribute + "\npublic partial struct Reply { public int Volts; }";

        return Fix.Turns<StatedLayoutCodeFix>(Files("{|IOCTL2008:Reply|}", Structure(before)), Files("Reply", Structure(after)), Change);
    }

    [Fact]
    public Task An_attribute_in_another_file_is_the_users_to_correct() => Fix.Offers<StatedLayoutCodeFix>(
        [.. Files("{|IOCTL2008:Reply|}", "namespace Acme;\npublic partial struct Reply { public int Volts; }"), ("A/Second.cs", "using System.Runtime.InteropServices;\nnamespace Acme;\n[StructLayout(LayoutKind.Auto)]\npublic partial struct Reply { }")]);

    [Fact]
    public Task A_field_of_automatic_layout_is_the_users_to_replace() => Fix.Offers<StatedLayoutCodeFix>(
        Files("{|IOCTL2008:Reply|}", "using System.Runtime.InteropServices;\nnamespace Acme;\n[StructLayout(LayoutKind.Sequential)]\npublic struct Reply { public System.DateTime Taken; }"));

    [Fact]
    public Task All_structures_of_a_contract_are_laid_out_and_the_namespace_is_named_once() => Fix.TurnsAll<StatedLayoutCodeFix>(FixAllScope.Project,
        Files("{|IOCTL2010:{|IOCTL2010:Reply|}|}", "using System;\n\nnamespace Acme;\n\npublic struct Reply { public Inner A; }\n\npublic struct Inner { public int B; }\n"),
        Files("Reply", "using System;\nusing System.Runtime.InteropServices;\n\nnamespace Acme;\n\n[StructLayout(LayoutKind.Sequential)]\npublic struct Reply { public Inner A; }\n\n[StructLayout(LayoutKind.Sequential)]\npublic struct Inner { public int B; }\n"));

    static (string, string)[] Files(string returned, string structure) =>
    [
        ("A/Contract.cs", $"using Acme;\nusing IoctlGen;\n\n[IoctlContract(0x8337)]\npublic static partial class Meter\n{{\n    [Ioctl(0x801)] public static partial {returned} Read(this IoctlDevice device);\n}}\n"),
        ("A/Reply.cs", structure),
    ];
}
