using CsCheck;

namespace IoctlGen.Specs.Tests;

/// <summary>Whatever a page is made of, reading it ends, and what it gives is text of the page.</summary>
public sealed class PageFuzzTests
{
    static readonly string[] Pieces =
    [
        "---\n", "title: IOCTL_X (x.h)\n", "UID: NI:x.IOCTL_X\n", "description: ", "req.header: x.h\n", "api_name:\n", " - IOCTL_X\n", "ms.date:", "key.", ":", "req.target-min-winverclnt: Windows 10\n",
        "## -description\n", "### -input-buffer\n", "### -output-buffer\n", "### -ioctl-major-code\n", "### -status-block\n", "## Major Code: ", "```\n", "#", "<a href=\"", "/ns-x-y\">", "</a>", "<", ">", "<b>", "[", "](", ")",
        "ns-x.md", "A_B", "A_B structure", "_", "IRP_MJ_DEVICE_CONTROL", "IRP_MJ_", "STATUS_SUCCESS", "STATUS_", "is replaced by ", "IOCTL_Y", "None.", "NULL", "**Minidriver handling**", "&lt;", "&#", "&#1114112;", "\n", "\r\n", " ", "\uFEFF", "\0", "\uD800", "é",
    ];

    static Gen<string> Text { get; } = Gen.Select(Gen.OneOf(Pieces), Gen.Frequency<int>((12, Gen.Const(1)), (3, Gen.Int[2, 40]), (1, Gen.Int[100, 2000])), (piece, count) => string.Concat(Enumerable.Repeat(piece, count)))
        .Array[1, 80].Select(string.Concat);

    [Fact]
    public void Any_page_is_read_to_its_end() => Fuzz.Check(
        Text,
        static text =>
        {
            var page = Read.Page("x.md", text);
            Assert.True(page.Name is null || text.Contains(page.Name, StringComparison.Ordinal));
            Assert.InRange(page.NamePosition.Line, 1, text.Count(c => c == '\n') + 1);
            Assert.All(page.Input.Forms.Concat(page.Output.Forms).Select(static form => form.Type).Concat(page.Input.Named).Concat(page.Output.Named).Concat(page.MajorCodes).Concat(page.Statuses), name => Assert.Matches("^[A-Za-z_0-9]+$", name));
        },
        iterations: 1000);
}
