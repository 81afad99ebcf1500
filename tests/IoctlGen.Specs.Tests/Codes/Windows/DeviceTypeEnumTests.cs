using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

public sealed class DeviceTypeEnumTests
{
    /// <summary>Members that split words which the header joins, or that C# cannot spell as the header does.</summary>
    static readonly Dictionary<string, string> Exceptions = new()
    {
        ["I8042Port"] = "8042_PORT", // an identifier cannot begin with a digit
        ["SmartCard"] = "SMARTCARD",
        ["InfiniBand"] = "INFINIBAND",
        ["VmBus"] = "VMBUS",
        ["DevApi"] = "DEVAPI",
        ["SysEnv"] = "SYSENV",
        ["UcmTcpci"] = "UCMTCPCI",
        ["UcmUcsi"] = "UCMUCSI",
        ["SoundWire"] = "SOUNDWIRE",
    };

    public static TheoryData<DeviceType> Members => new(Enum.GetValues<DeviceType>());

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_has_the_name_and_the_value_of_the_header(DeviceType member)
    {
        var name = Exceptions.GetValueOrDefault(member.ToString()) ?? CodeName.ToUpperSnake(member.ToString());

        Assert.Equal("FILE_DEVICE_" + name, DeviceTypes.NameOf((uint)member));
    }

    [Fact]
    public void Every_published_device_type_has_one_member() =>
        Assert.Equal(DeviceTypes.All.Select(row => row.Value), Enum.GetValues<DeviceType>().Select(member => (uint)member));

    [Fact]
    public void No_exception_is_made_without_need() =>
        Assert.All(Exceptions, pair =>
        {
            Assert.True(Enum.TryParse<DeviceType>(pair.Key, out _));
            Assert.NotEqual(pair.Value, CodeName.ToUpperSnake(pair.Key));
        });
}
