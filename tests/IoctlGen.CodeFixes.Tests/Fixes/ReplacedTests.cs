using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL1015: the method of a replaced code says so, or declares the code that replaces it.</summary>
public sealed class ReplacedTests
{
    const string Obsolete = "Mark it as [Obsolete]";

    const string Instead = "Declare IOCTL_ACME_NEW instead";

    [Theory]
    [InlineData("Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_ACME_OLD\", ReplacedBy = \"IOCTL_ACME_NEW\")", "Ioctl({|IOCTL3001:\"IOCTL_ACME_NEW\"|})")]
    [InlineData("Ioctl(Code = 0x80002000, ReplacedBy = \"IOCTL_ACME_NEW\")", "Ioctl({|IOCTL3001:\"IOCTL_ACME_NEW\"|})")]
    [InlineData("IoctlGen.IoctlAttribute(0x801, ReplacedBy = \"IOCTL_ACME_NEW\", InitialBufferSize = 64, Retry = false)", "IoctlGen.IoctlAttribute({|IOCTL3001:\"IOCTL_ACME_NEW\"|}, InitialBufferSize = 64, Retry = false)")]
    public Task The_new_name_replaces_the_old_numbers(string before, string after) => Fix.Turns<ReplacedCodeFix>(
        Contract("[" + before + "]", "{|IOCTL1015:Read|}"), Contract("[" + after + "]", "Read"), Instead);

    [Fact]
    public Task The_mark_tells_what_to_use() => Fix.Turns<ReplacedCodeFix>(
        Contract("[Ioctl(0x801, ReplacedBy = \"IOCTL_ACME_NEW\")]", "{|IOCTL1015:Read|}"),
        Contract("[Obsolete(\"Use IOCTL_ACME_NEW.\")]\n    [Ioctl(0x801, ReplacedBy = \"IOCTL_ACME_NEW\")]", "Read").Replace("using IoctlGen", "using System;\nusing IoctlGen", StringComparison.Ordinal),
        Obsolete);

    [Fact]
    public Task Each_attribute_of_a_project_is_replaced() => Fix.TurnsAll<ReplacedCodeFix>(FixAllScope.Project,
        [("A/One.cs", Contract("[Ioctl(0x801, ReplacedBy = \"IOCTL_ACME_NEW\")]", "{|IOCTL1015:Read|}")), ("A/Two.cs", Contract("[Ioctl(0x802, ReplacedBy = \"IOCTL_ACME_NEW\")]", "{|IOCTL1015:Read|}", "Two"))],
        [("A/One.cs", Contract("[Ioctl({|IOCTL3001:\"IOCTL_ACME_NEW\"|})]", "Read")), ("A/Two.cs", Contract("[Ioctl({|IOCTL3001:\"IOCTL_ACME_NEW\"|})]", "Read", "Two"))],
        Instead);

    [Fact]
    public Task Each_method_of_a_document_is_marked() => Fix.TurnsAll<ReplacedCodeFix>(FixAllScope.Document,
        [(Fix.File, "using System;\nusing IoctlGen;\n[IoctlContract(0x8337)] static partial class Meter {\n[Ioctl(0x801, ReplacedBy = \"IOCTL_A\")] public static partial void {|IOCTL1015:Start|}(this IoctlDevice device);\n[Ioctl(0x802, ReplacedBy = \"IOCTL_B\")] public static partial void {|IOCTL1015:Stop|}(this IoctlDevice device); }")],
        [(Fix.File, "using System;\nusing IoctlGen;\n[IoctlContract(0x8337)] static partial class Meter {\n[Obsolete(\"Use IOCTL_A.\")]\n[Ioctl(0x801, ReplacedBy = \"IOCTL_A\")] public static partial void Start(this IoctlDevice device);\n[Obsolete(\"Use IOCTL_B.\")]\n[Ioctl(0x802, ReplacedBy = \"IOCTL_B\")] public static partial void Stop(this IoctlDevice device); }")],
        Obsolete);

    static string Contract(string attribute, string method, string type = "Meter") => $$"""
        using IoctlGen;

        [IoctlContract(0x8337)]
        static partial class {{type}}
        {
            {{attribute}}
            public static partial byte[] {{method}}(this IoctlDevice device);
        }
        """;
}
