namespace IoctlGen.Tests;

public sealed class ControlCodePartsTests
{
    [Theory]
    [InlineData(0x00024800, 0x02, 0x200, TransferMethod.Buffered, RequiredAccess.Read)] // IOCTL_CDROM_CHECK_VERIFY
    [InlineData(0x00098130, 0x09, 76, TransferMethod.Buffered, RequiredAccess.Write)] // FSCTL_MAKE_MEDIA_COMPATIBLE
    [InlineData(0x8000A001, 0x8000, 0x800, TransferMethod.InDirect, RequiredAccess.Write)]
    [InlineData(0xFFFFFFFE, 0xFFFF, 0xFFF, TransferMethod.OutDirect, RequiredAccess.ReadWrite)]
    [InlineData(0x00000003, 0, 0, TransferMethod.Neither, RequiredAccess.Any)]
    public void Parts_and_code_are_two_views_of_the_same(uint value, int deviceType, int function, TransferMethod method, RequiredAccess access)
    {
        var code = new ControlCode(value);

        Assert.Equal(value, code.Value);
        Assert.Equal((DeviceType)deviceType, code.DeviceType);
        Assert.Equal(function, code.Function);
        Assert.Equal(method, code.Method);
        Assert.Equal(access, code.Access);
        Assert.Equal(code, ControlCode.Create(deviceType, function, method, access));
        Assert.Equal(code, ControlCode.Create((DeviceType)deviceType, function, method, access));
    }

    [Fact]
    public void A_published_device_type_has_the_name_of_the_enum() =>
        Assert.Equal(DeviceType.CdRom, new ControlCode(0x00024800).DeviceType);

    [Theory]
    [InlineData(0x80000000, 0x8000)]
    [InlineData(0xFFFF0000, 0xFFFF)]
    public void A_device_type_of_a_vendor_is_not_negative(uint value, int deviceType) =>
        Assert.Equal(deviceType, (int)new ControlCode(value).DeviceType);

    [Theory]
    [InlineData(0x10000, 0, 0, 0, "deviceType", "0x10000", "0xFFFF")]
    [InlineData(-1, 0, 0, 0, "deviceType", "0xFFFFFFFF", "0xFFFF")]
    [InlineData(0, 0x1000, 0, 0, "function", "0x1000", "0xFFF")]
    [InlineData(0, -1, 0, 0, "function", "0xFFFFFFFF", "0xFFF")]
    [InlineData(0, 0, 4, 0, "method", "0x4", "0x3")]
    [InlineData(0, 0, 0, 4, "access", "0x4", "0x3")]
    public void Create_names_the_part_that_does_not_fit_with_its_value_and_its_limit(
        int deviceType, int function, int method, int access, string part, string value, string limit)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(
            part, () => ControlCode.Create(deviceType, function, (TransferMethod)method, (RequiredAccess)access));

        Assert.Contains($"The {part} of a control code is at most {limit}.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(value, exception.ActualValue);
    }
}
