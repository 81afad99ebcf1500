using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

public sealed class DeviceTypesTests
{
    [Theory]
    [InlineData(0x02, "FILE_DEVICE_CD_ROM")]
    [InlineData(0x09, "FILE_DEVICE_FILE_SYSTEM")]
    [InlineData(0x1B, "FILE_DEVICE_SERIAL_PORT")]
    [InlineData(0x2D, "FILE_DEVICE_MASS_STORAGE")]
    [InlineData(0x67, "FILE_DEVICE_CXL_TYPE3")]
    public void A_published_device_type_has_a_name(uint deviceType, string name) => Assert.Equal(name, DeviceTypes.NameOf(deviceType));

    [Theory]
    [InlineData(0x00)]
    [InlineData(0x3C)]
    [InlineData(0x6D)]
    [InlineData(0x8000)]
    [InlineData(0x00020002)]
    public void Any_other_device_type_has_none(uint deviceType) => Assert.Null(DeviceTypes.NameOf(deviceType));

    [Fact]
    public void Every_name_leads_back_to_its_value() =>
        Assert.All(DeviceTypes.All, row =>
        {
            Assert.Equal(row.Name, DeviceTypes.NameOf(row.Value));
            Assert.True(DeviceTypes.TryGetValue(row.Name, out var value));
            Assert.Equal(row.Value, value);
        });

    [Fact]
    public void The_table_ascends() => Assert.Equal(DeviceTypes.All.OrderBy(row => row.Value), DeviceTypes.All);

    [Theory]
    [InlineData("MOUNTMGRCONTROLTYPE", 'm')]
    [InlineData("MOUNTDEVCONTROLTYPE", 'M')]
    [InlineData("IOCTL_VOLUME_BASE", 'V')]
    [InlineData("IOCTL_STORAGE_BASE", 0x2D)]
    [InlineData("FILE_DEVICE_USB", 0x22)]
    public void A_name_of_one_header_is_read(string name, uint value)
    {
        Assert.True(DeviceTypes.TryGetValue(name, out var actual));
        Assert.Equal(value, actual);
    }

    [Theory]
    [InlineData("FILE_DEVICE_TOASTER")]
    [InlineData("file_device_beep")]
    [InlineData("FILE_DEVICE_SECURE_OPEN")]
    [InlineData("")]
    public void An_unknown_name_has_no_value(string name) => Assert.False(DeviceTypes.TryGetValue(name, out _));
}
