using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

public sealed class DeviceTypeEnumTests
{
    public static TheoryData<DeviceType> Members => new(Enum.GetValues<DeviceType>());

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_has_the_name_and_the_value_of_the_header(DeviceType member) => Assert.Equal(member.ToString(), DeviceTypes.MemberOf((uint)member));

    [Fact]
    public void Every_published_device_type_has_one_member() =>
        Assert.Equal(DeviceTypes.All.Select(row => row.Value), Enum.GetValues<DeviceType>().Select(member => (uint)member));

    [Theory]
    [InlineData(0u)]
    [InlineData(0x8337u)]
    public void A_type_without_a_name_has_no_member(uint type) => Assert.Null(DeviceTypes.MemberOf(type));
}
