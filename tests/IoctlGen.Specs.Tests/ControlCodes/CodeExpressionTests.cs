namespace IoctlGen.Specs.Tests;

public sealed class CodeExpressionTests
{
    [Theory]
    [InlineData(0x00024800, "CTL_CODE(FILE_DEVICE_CD_ROM, 0x0200, METHOD_BUFFERED, FILE_READ_ACCESS)")]
    [InlineData(0x00098130, "CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 0x004C, METHOD_BUFFERED, FILE_WRITE_ACCESS)")]
    [InlineData(0x0032C004, "CTL_CODE(FILE_DEVICE_ACPI, 0x0001, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)")]
    [InlineData(0x0022021D, "CTL_CODE(FILE_DEVICE_UNKNOWN, 0x0087, METHOD_IN_DIRECT, FILE_ANY_ACCESS)")]
    [InlineData(0x0011400E, "CTL_CODE(FILE_DEVICE_NAMED_PIPE, 0x0003, METHOD_OUT_DIRECT, FILE_READ_ACCESS)")]
    [InlineData(0x83373FFF, "CTL_CODE(0x8337, 0x0FFF, METHOD_NEITHER, FILE_ANY_ACCESS)")]
    [InlineData(0x006D0008, "CTL_CODE(0x006D, 0x0002, METHOD_BUFFERED, FILE_ANY_ACCESS)")]
    public void A_code_is_written_as_a_header_writes_it(uint code, string expression) => Assert.Equal(expression, CodeExpression.Of(code));
}
