namespace IoctlGen.Tool.Tests;

/// <summary>What <c>ioctlgen decode</c> says to input that is no control code: what, where, and how to fix it.</summary>
public sealed class DecodeErrorTests
{
    [Theory]
    [InlineData("IOCTL_DISK_GET_LENGHT_INFO", "'IOCTL_DISK_GET_LENGHT_INFO' is no published name; did you mean IOCTL_DISK_GET_LENGTH_INFO? Give the name, the number (0x00024800) or CTL_CODE(…).")]
    [InlineData("CHECK_VERIFY", "'CHECK_VERIFY' is no published name; did you mean IOCTL_CDROM_CHECK_VERIFY or IOCTL_DISK_CHECK_VERIFY or IOCTL_STORAGE_CHECK_VERIFY? Give the name, the number (0x00024800) or CTL_CODE(…).")]
    [InlineData("IOCTL_METER_CALIBRATE", "'IOCTL_METER_CALIBRATE' is no published name. Give the name, the number (0x00024800) or CTL_CODE(…).")]
    [InlineData("00024800", "'00024800' may be hexadecimal, decimal or octal: write 0x00024800 or 24800.")]
    [InlineData("2D1400", "'2D1400' looks hexadecimal: write 0x2D1400.")]
    [InlineData("24800h", "'24800h' is no number: write it in hexadecimal (0x00024800) or decimal (149504).")]
    [InlineData("0x2480G", "'0x2480G' is no hexadecimal number: write 0x and up to 8 digits of 0-9 and A-F, as in 0x00024800.")]
    [InlineData("-0x24800", "'-0x24800' is no hexadecimal number: write 0x and up to 8 digits of 0-9 and A-F, as in 0x00024800.")]
    [InlineData("0x100000000", "'0x100000000' does not fit in the 32 bits of a control code: it has at most 8 hexadecimal digits.")]
    [InlineData("0x123456789ABCDEF0123456789", "'0x123456789ABCDEF0123456789' is no hexadecimal number: write 0x and up to 8 digits of 0-9 and A-F, as in 0x00024800.")]
    [InlineData("-2147483649", "'-2147483649' does not fit in the 32 bits of a control code: it has at most 8 hexadecimal digits.")]
    [InlineData("CTL_CODE(2, 0x1000, 0, 0)", "'CTL_CODE(2, 0x1000, 0, 0)' is no control code: The function 0x1000 is larger than 0xFFF. Write it as in CTL_CODE(FILE_DEVICE_CD_ROM, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS).")]
    [InlineData("CTL_CODE(FILE_DEVICE_CDROM, 1, 0, 0)", "'CTL_CODE(FILE_DEVICE_CDROM, 1, 0, 0)' is no control code: 'FILE_DEVICE_CDROM' is not defined. Write it as in CTL_CODE(FILE_DEVICE_CD_ROM, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS).")]
    [InlineData("--hex", "'--hex' is neither an option nor a control code: see 'ioctlgen decode --help'.")]
    public async Task Bad_input_is_quoted_with_its_mend(string text, string message)
    {
        var run = await Tool.Run("decode", text);

        Assert.Equal(("", 2), (run.Output, run.ExitCode));
        Assert.Equal($"ioctlgen: {message}\n", run.Error);
    }

    [Fact]
    public async Task Standard_input_without_a_code_is_nothing_found()
    {
        var run = await Tool.RunWithInput("\n \n", "decode");

        Assert.Equal(("", "ioctlgen: standard input has no code.\n", 1), (run.Output, run.Error, run.ExitCode));
    }

    [Fact]
    public async Task A_bad_line_is_told_with_its_number_and_all_others_are_decoded()
    {
        var run = await Tool.RunWithInput("0x24800\n\nIOCTL_NONE\n0x2D4800\n", "decode");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("ioctlgen: stdin(3): 'IOCTL_NONE' is no published name. Give the name, the number (0x00024800) or CTL_CODE(…).\n", run.Error);
        Assert.Contains("\n\n0x002D4800  CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x0200, METHOD_BUFFERED, FILE_READ_ACCESS)\n", run.Output, StringComparison.Ordinal);
    }
}
