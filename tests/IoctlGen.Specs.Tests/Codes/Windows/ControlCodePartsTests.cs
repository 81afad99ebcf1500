using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

public sealed class ControlCodePartsTests
{
    [Theory]
    [InlineData(0x02, 0x200, 0, 1, 0x00024800)] // IOCTL_CDROM_CHECK_VERIFY
    [InlineData(0x09, 76, 0, 2, 0x00098130)] // FSCTL_MAKE_MEDIA_COMPATIBLE
    [InlineData(0x2D, 0x200, 0, 1, 0x002D4800)] // IOCTL_STORAGE_CHECK_VERIFY
    [InlineData(0x8000, 0x800, 3, 3, 0x8000E003)]
    [InlineData(0xFFFF, 0xFFF, 3, 3, 0xFFFFFFFF)]
    [InlineData(0, 0, 0, 0, 0)]
    public void Parts_and_code_are_two_views_of_the_same(uint deviceType, uint function, uint method, uint access, uint code)
    {
        var parts = new ControlCodeParts(deviceType, function, method, access);

        Assert.Null(parts.Validate());
        Assert.Equal(code, parts.Compose());
        Assert.Equal(parts, ControlCodeParts.Split(code));
    }

    [Theory]
    [InlineData(0x8000FFFF, 0x8000)]
    [InlineData(0xFFFFFFFF, 0xFFFF)]
    public void A_device_type_from_0x8000_up_is_not_negative(uint code, uint deviceType) =>
        Assert.Equal(deviceType, ControlCodeParts.Split(code).DeviceType);

    [Theory]
    [InlineData(0x10000, 0, 0, 0, "device type", "0x10000", "0xFFFF")]
    [InlineData(0, 0x1000, 0, 0, "function", "0x1000", "0xFFF")]
    [InlineData(0, 0, 4, 0, "method", "0x4", "0x3")]
    [InlineData(0, 0, 0, 4, "access", "0x4", "0x3")]
    [InlineData(uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue, "device type", "0xFFFFFFFF", "0xFFFF")]
    public void A_part_that_does_not_fit_is_named_with_its_value_and_its_limit(
        uint deviceType, uint function, uint method, uint access, string part, string value, string limit)
    {
        var parts = new ControlCodeParts(deviceType, function, method, access);

        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => parts.Compose());
        Assert.Equal($"The {part} {value} is larger than {limit}.", parts.Validate());
        Assert.Contains(parts.Validate()!, exception.Message, StringComparison.Ordinal);
        Assert.Equal(part, exception.ParamName);
    }

    [Theory]
    [InlineData(2, 1, 1, 1)]
    [InlineData(1, 2, 1, 1)]
    [InlineData(1, 1, 2, 1)]
    [InlineData(1, 1, 1, 2)]
    public void Parts_that_differ_in_one_are_not_equal(uint deviceType, uint function, uint method, uint access)
    {
        var ones = new ControlCodeParts(1, 1, 1, 1);
        var other = new ControlCodeParts(deviceType, function, method, access);

        Assert.True(ones != other);
        Assert.False(ones == other || ones.Equals((object)other));
    }

    [Fact]
    public void Equal_parts_have_equal_hash_codes() =>
        Assert.Equal(new ControlCodeParts(0x8000, 2, 3, 1).GetHashCode(), new ControlCodeParts(0x8000, 2, 3, 1).GetHashCode());

    [Fact]
    public void Parts_print_as_the_formula_they_go_into() =>
        Assert.Equal("CTL_CODE(0x8000, 0x801, 3, 1)", new ControlCodeParts(0x8000, 0x801, 3, 1).ToString());
}
