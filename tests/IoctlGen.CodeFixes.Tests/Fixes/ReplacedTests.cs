using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL1015: the code that replaces another is declared by its name.</summary>
public sealed class ReplacedTests
{
    [Theory]
    [InlineData("Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_OLD\", ReplacedBy = \"IOCTL_ACME_NEW\")", "Ioctl({|IOCTL3001:\"IOCTL_ACME_NEW\"|})")]
    [InlineData("Ioctl(Code = 0x80002000, ReplacedBy = \"IOCTL_ACME_NEW\")", "Ioctl({|IOCTL3001:\"IOCTL_ACME_NEW\"|})")]
    [InlineData("IoctlGen.IoctlAttribute(0x801, MinimumClient = \"Windows 10\", InitialBufferSize = 64, Retry = false)", "IoctlGen.IoctlAttribute({|IOCTL3001:\"IOCTL_ACME_NEW\"|}, InitialBufferSize = 64, Retry = false)")]
    public Task The_new_name_replaces_the_old_numbers(string before, string after) => Fix.Turns<ReplacedCodeFix>(
        Contract(before, "{|IOCTL1015:Read|}"), Contract(after, "Read"), "Use IOCTL_ACME_NEW", (ReplacedCodeFix.ReplacedBy, "IOCTL_ACME_NEW"));

    [Fact]
    public Task A_report_that_names_no_code_has_no_fix() => Fix.Offers<ReplacedCodeFix>(Contract("Ioctl(0x801)", "{|IOCTL1015:Read|}"));

    [Fact]
    public Task Each_attribute_of_a_project_is_replaced() => Fix.TurnsAll<ReplacedCodeFix>(FixAllScope.Project,
        [("A/One.cs", Contract("Ioctl(0x801)", "{|IOCTL1015:Read|}")), ("A/Two.cs", Contract("Ioctl(1, Name = \"X\")", "{|IOCTL1015:Read|}", "Two"))],
        [("A/One.cs", Contract("Ioctl({|IOCTL3001:\"IOCTL_ACME_NEW\"|})", "Read")), ("A/Two.cs", Contract("Ioctl({|IOCTL3001:\"IOCTL_ACME_NEW\"|})", "Read", "Two"))],
        properties: (ReplacedCodeFix.ReplacedBy, "IOCTL_ACME_NEW"));

    static string Contract(string attribute, string method, string type = "Meter") => $$"""
        using System;
        using IoctlGen;

        [IoctlContract(0x8337)]
        static partial class {{type}}
        {
            [Obsolete, {{attribute}}]
            public static partial byte[] {{method}}(this IoctlDevice device);
        }
        """;
}
