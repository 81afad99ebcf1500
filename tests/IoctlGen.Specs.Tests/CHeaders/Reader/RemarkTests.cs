using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

public sealed class RemarkTests
{
    [Theory]
    [InlineData("/* Input: A. */\n#define IOCTL_X 0x222000", "Input: A.")]
    [InlineData("// One\n// two.\n#define IOCTL_X 0x222000", "One two.")]
    [InlineData("/* A. */\n#define IOCTL_Y 0x222004\n#define IOCTL_X 0x222000 // not this", "A.")]
    [InlineData("/* A. */\n#define IOCTL_Y 0x222004\n/* B. */\n#define IOCTL_X 0x222000", "B.")]
    [InlineData("/* A. */\n#define IOCTL_Y 0x222004\n/* B. */\n#define IOCTL_Z 0x222008\n#define IOCTL_X 0x222000", "")]
    [InlineData("/* A. */\n#define IOCTL_Y 0x222004\n/* B. */\n#define IOCTL_Z 0x222008\n\n/* C. */\n#define IOCTL_W 0x22200C\n#define IOCTL_X 0x222000", "C.")]
    [InlineData("#define Y_BASE 1\n/* A. */\n#define IOCTL_Y 0x222004\n#define IOCTL_X 0x222000", "A.")]
    [InlineData("/* A. */\n\n#define IOCTL_X 0x222000", "")]
    [InlineData("/* A. */\nint a;\n#define IOCTL_X 0x222000", "")]
    [InlineData("/* A. */\n#define IOCTL_Y 0x222004\n\n#define IOCTL_X 0x222000", "")]
    [InlineData("/* A.\n * B. */\n#if 1\n#define IOCTL_X 0x222000\n#endif", "A.\n * B.")]
    [InlineData("/* A. */ #define IOCTL_X 0x222000", "A.")]
    public void The_comments_before_a_code_are_its_remarks_up_to_an_empty_line(string text, string expected) =>
        Assert.Equal(expected, Read.Header(text).Codes.Single(code => code.Name == "IOCTL_X").Remarks);

    [Theory]
    [InlineData("/* A. */\n#define IOCTL_X 0x222000\n#define IOCTL_Y 0x222004", false)]
    [InlineData("/* A. */\n#define IOCTL_Y 0x222004\n#define IOCTL_X 0x222000", true)]
    [InlineData("/* A. */\n#define IOCTL_Y 0x222004\n/* B. */\n#define IOCTL_X 0x222000", false)]
    [InlineData("#define IOCTL_Y 0x222004\n#define IOCTL_X 0x222000", false)]
    public void Remarks_above_another_definition_are_shared(string text, bool expected) =>
        Assert.Equal(expected, Read.Header(text).Codes.Single(code => code.Name == "IOCTL_X").SharesRemarks);
}
