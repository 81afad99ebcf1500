namespace IoctlGen.Tests;

public sealed class ControlCodeParseRefusalTests
{
    [Theory]
    [InlineData("149504\0")]
    [InlineData("0x5\0")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("0x")]
    [InlineData("0x 1")]
    [InlineData("0x-1")]
    [InlineData("0xG")]
    [InlineData("0x100000000")]
    [InlineData("4294967296")]
    [InlineData("-2147483649")]
    [InlineData("24800h")]
    [InlineData("1,000")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("0x24800 0x24800")]
    [InlineData("IOCTL_CDROM_CHECK_VERIFY")]
    [InlineData("CTL_CODE")]
    [InlineData("CTL_CODE(")]
    [InlineData("CTL_CODE()")]
    [InlineData("CTL_CODES(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)")]
    [InlineData("ctl_code(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)")]
    [InlineData("CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS")]
    [InlineData("CTL_CODE 2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)")]
    [InlineData("CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS) + 1")]
    [InlineData("CTL_CODE(2, 0x200, METHOD_BUFFERED)")]
    [InlineData("CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS, 0)")]
    [InlineData("CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS,)")]
    [InlineData("CTL_CODE(, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)")]
    [InlineData("CTL_CODE(FILE_DEVICE_NOWHERE, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)")]
    [InlineData("CTL_CODE(0x10000, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)")]
    [InlineData("CTL_CODE(-1, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)")]
    [InlineData("CTL_CODE(2, 0x1000, METHOD_BUFFERED, FILE_READ_ACCESS)")]
    [InlineData("CTL_CODE(2, -1, METHOD_BUFFERED, FILE_READ_ACCESS)")]
    [InlineData("CTL_CODE(2, 0x200, 4, FILE_READ_ACCESS)")]
    [InlineData("CTL_CODE(2, 0x200, METHOD_DIRECT, FILE_READ_ACCESS)")]
    [InlineData("CTL_CODE(2, 0x200, METHOD_BUFFERED, 4)")]
    [InlineData("CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_ALL_ACCESS)")]
    [InlineData("CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS |)")]
    [InlineData("CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS + FILE_WRITE_ACCESS)")]
    [InlineData("CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS | FILE_ANY_ACCESS)")]
    public void A_text_that_is_no_code_is_refused_and_told_what_is(string text)
    {
        Assert.False(ControlCode.TryParse(text, provider: null, out var code));
        Assert.Equal(default, code);

        var exception = Assert.Throws<FormatException>(() => ControlCode.Parse(text));
        Assert.Equal($"'{text}' is not a control code: write 0x00024800, 149504 or CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS).", exception.Message);
    }

    [Fact]
    public void No_text_is_no_code()
    {
        Assert.False(ControlCode.TryParse(null, provider: null, out _));
        Assert.Throws<ArgumentNullException>("s", () => ControlCode.Parse(null!));
    }
}
