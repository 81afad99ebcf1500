namespace IoctlGen.Tests;

public sealed class ControlCodeFormatTests
{
    const string Expression = "CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)";

    static readonly ControlCode Verify = new(0x00024800);

    [Theory]
    [InlineData(0x00024800, "0x00024800")]
    [InlineData(0, "0x00000000")]
    [InlineData(0xABCDEF01, "0xABCDEF01")]
    public void A_code_reads_as_eight_hexadecimal_digits(uint value, string text) => Assert.Equal(text, new ControlCode(value).ToString());

    [Theory]
    [InlineData(0x00024800, Expression)]
    [InlineData(0x00098130, "CTL_CODE(9, 0x4C, METHOD_BUFFERED, FILE_WRITE_ACCESS)")]
    [InlineData(0x80002001, "CTL_CODE(32768, 0x800, METHOD_IN_DIRECT, FILE_ANY_ACCESS)")]
    [InlineData(0xFFFFFFFE, "CTL_CODE(65535, 0xFFF, METHOD_OUT_DIRECT, FILE_READ_ACCESS | FILE_WRITE_ACCESS)")]
    [InlineData(3, "CTL_CODE(0, 0x0, METHOD_NEITHER, FILE_ANY_ACCESS)")]
    public void A_code_reads_as_the_expression_that_makes_it(uint value, string text) => Assert.Equal(text, new ControlCode(value).ToExpression());

    [Theory]
    [InlineData(null, "0x00024800")]
    [InlineData("", "0x00024800")]
    [InlineData("X", "0x00024800")]
    [InlineData("x", "0x00024800")]
    [InlineData("C", Expression)]
    [InlineData("c", Expression)]
    public void A_format_chooses_between_number_and_expression(string? format, string text)
    {
        Assert.Equal(text, Verify.ToString(format, formatProvider: null));

        Span<char> destination = stackalloc char[100];
        Assert.True(Verify.TryFormat(destination, out var written, format, provider: null));
        Assert.Equal(text, destination[..written].ToString());
    }

    [Theory]
    [InlineData("D")]
    [InlineData("X8")]
    [InlineData(" ")]
    public void An_unknown_format_is_refused_with_the_known_ones(string format)
    {
        var exception = Assert.Throws<FormatException>(() => Verify.ToString(format, formatProvider: null));
        Assert.StartsWith($"'{format}' is not a format", exception.Message, StringComparison.Ordinal);
        Assert.Contains("X gives 0x00024800, C gives the CTL_CODE expression", exception.Message, StringComparison.Ordinal);

        Assert.Throws<FormatException>(() => Verify.TryFormat(new char[100], out _, format, provider: null));
    }

    [Theory]
    [InlineData("X", 10)]
    [InlineData("C", 53)]
    public void A_destination_that_is_one_too_short_is_told(string format, int length)
    {
        Assert.True(Verify.TryFormat(new char[length], out var written, format, provider: null));
        Assert.Equal(length, written);

        Assert.False(Verify.TryFormat(new char[length - 1], out written, format, provider: null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Interpolated_text_takes_both_formats() => Assert.Equal($"0x00024800 = {Expression}", $"{Verify} = {Verify:C}");
}
