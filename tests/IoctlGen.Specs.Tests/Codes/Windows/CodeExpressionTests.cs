using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;

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

    [Theory]
    [InlineData("CTL_CODE(FILE_DEVICE_CD_ROM, 0x0200, METHOD_BUFFERED, FILE_READ_ACCESS)", 0x00024800)]
    [InlineData("CTL_CODE(2,512,0,1)", 0x00024800)]
    [InlineData("CTL_CODE ( IOCTL_DISK_BASE, 0x17, METHOD_BUFFERED, FILE_READ_DATA | FILE_WRITE_DATA ) /* both */", 0x0007C05C)]
    [InlineData("CTL_CODE(FILE_DEVICE_UNKNOWN, (0x800 + 1), METHOD_NEITHER, FILE_ANY_ACCESS)", 0x00222007)]
    [InlineData("(0x8337 << 16) | METHOD_OUT_DIRECT", 0x83370002)]
    [InlineData("(ULONG)-1", 0xFFFFFFFF)]
    public void An_expression_is_read_as_a_compiler_reads_it(string expression, uint code) => Assert.Equal(code, CodeExpression.Read(expression));

    [Fact]
    public void Every_expression_that_is_written_is_read_back() =>
        Assert.All(PublishedCatalogue.All, row => Assert.Equal(row.Code, CodeExpression.Read(CodeExpression.Of(row.Code))));

    [Theory]
    [InlineData("CTL_CODE(0x10000, 0, 0, 0)", "The device type 0x10000 is larger than 0xFFFF.")]
    [InlineData("CTL_CODE(2, 0x1000, 0, 0)", "The function 0x1000 is larger than 0xFFF.")]
    [InlineData("CTL_CODE(2, -1, 0, 0)", "The function 0xFFFFFFFF is larger than 0xFFF.")]
    [InlineData("CTL_CODE(2, 3, METHOD_BUFFERED)", "CTL_CODE takes 4 arguments (device type, function, method, access), not 3")]
    [InlineData("CTL_CODE(2, 3, , 0)", "an argument of CTL_CODE is empty")]
    [InlineData("0x100000000", "its value 0x100000000 needs more than 32 bits")]
    [InlineData(" ", "the expression is empty")]
    [InlineData("CTL_CODE(FILE_DEVICE_CDROM, 0, 0, 0)", "'FILE_DEVICE_CDROM' is not defined")]
    [InlineData("CTL_CODE(2, 3, 0, 0", "the arguments of 'CTL_CODE' do not end with ')'")]
    [InlineData("CTL_CODE", "'CTL_CODE' is not defined")]
    public void An_expression_that_is_none_says_why(string expression, string reason) =>
        Assert.Equal(reason, Assert.Throws<FormatException>(() => CodeExpression.Read(expression)).Message);
}
