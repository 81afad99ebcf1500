namespace IoctlGen.Tests;

public sealed class ControlCodeParseTests
{
    [Theory]
    [InlineData("0x00024800", 0x00024800)]
    [InlineData("0X24800", 0x00024800)]
    [InlineData("0xabcdef01", 0xABCDEF01)]
    [InlineData("149504", 0x00024800)]
    [InlineData("4294967295", 0xFFFFFFFF)]
    [InlineData("0", 0)]
    [InlineData("  0x00024800\t", 0x00024800)]
    public void A_number_is_a_code(string text, uint value) => Assert.Equal(value, Parse(text));

    [Theory]
    [InlineData("-2147474432", 0x80002400)]
    [InlineData("-1", 0xFFFFFFFF)]
    [InlineData("-2147483648", 0x80000000)]
    public void A_negative_number_is_a_code_as_debuggers_print_it(string text, uint value) => Assert.Equal(value, Parse(text));

    [Theory]
    [InlineData("CTL_CODE(2, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)", 0x00024800)]
    [InlineData("CTL_CODE(FILE_DEVICE_CD_ROM, 0x0200, METHOD_BUFFERED, FILE_READ_ACCESS)", 0x00024800)]
    [InlineData("CTL_CODE(2,0x200,METHOD_BUFFERED,FILE_READ_ACCESS)", 0x00024800)]
    [InlineData("  CTL_CODE  (  0x2 ,  512 ,  METHOD_BUFFERED ,  FILE_READ_DATA  )  ", 0x00024800)]
    [InlineData("CTL_CODE(0x8000, 0x800, METHOD_IN_DIRECT, FILE_ANY_ACCESS)", 0x80002001)]
    [InlineData("CTL_CODE(0xFFFF, 0xFFF, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)", 0xFFFFFFFF)]
    public void An_expression_is_a_code(string text, uint value) => Assert.Equal(value, Parse(text));

    [Theory]
    [InlineData("METHOD_BUFFERED", TransferMethod.Buffered)]
    [InlineData("METHOD_IN_DIRECT", TransferMethod.InDirect)]
    [InlineData("METHOD_OUT_DIRECT", TransferMethod.OutDirect)]
    [InlineData("METHOD_NEITHER", TransferMethod.Neither)]
    [InlineData("0", TransferMethod.Buffered)]
    [InlineData("0x2", TransferMethod.OutDirect)]
    [InlineData("3", TransferMethod.Neither)]
    public void A_method_is_a_word_or_a_number(string text, TransferMethod method) =>
        Assert.Equal(method, ControlCode.Parse($"CTL_CODE(1, 1, {text}, FILE_ANY_ACCESS)").Method);

    [Theory]
    [InlineData("FILE_ANY_ACCESS", RequiredAccess.Any)]
    [InlineData("FILE_SPECIAL_ACCESS", RequiredAccess.Any)]
    [InlineData("FILE_READ_ACCESS", RequiredAccess.Read)]
    [InlineData("FILE_READ_DATA", RequiredAccess.Read)]
    [InlineData("FILE_WRITE_ACCESS", RequiredAccess.Write)]
    [InlineData("FILE_WRITE_DATA", RequiredAccess.Write)]
    [InlineData("FILE_READ_ACCESS | FILE_WRITE_ACCESS", RequiredAccess.ReadWrite)]
    [InlineData("FILE_WRITE_DATA|FILE_READ_DATA", RequiredAccess.ReadWrite)]
    [InlineData("0", RequiredAccess.Any)]
    [InlineData("0x1", RequiredAccess.Read)]
    [InlineData("3", RequiredAccess.ReadWrite)]
    [InlineData("1 | FILE_WRITE_ACCESS", RequiredAccess.ReadWrite)]
    public void An_access_is_a_word_or_two_or_a_number(string text, RequiredAccess access) =>
        Assert.Equal(access, ControlCode.Parse($"CTL_CODE(1, 1, METHOD_BUFFERED, {text})").Access);

    static uint Parse(string text)
    {
        var code = ControlCode.Parse(text);

        Assert.Equal(code, ControlCode.Parse(text.AsSpan()));
        Assert.True(ControlCode.TryParse(text, provider: null, out var tried));
        Assert.Equal(code, tried);
        return code.Value;
    }
}
