using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1002: the device type has 16 bits, the function 12, method and access 2 each.</summary>
public sealed class OutOfRangeTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches("""
        using IoctlGen;

        [IoctlContract({|IOCTL1002:0x10000|}, Method = {|IOCTL1002:(TransferMethod)4|}, Access = {|IOCTL1002:(RequiredAccess)(-1)|})]
        static partial class Modem
        {
        }

        [IoctlContract(0x8337)]
        static partial class Meter
        {
            [Ioctl({|IOCTL1002:0x1000|}, {|IOCTL1002:(TransferMethod)7|}, {|IOCTL1002:(RequiredAccess)4|})]
            public static partial void Start(this IoctlDevice device);

            [Ioctl({|IOCTL1002:-1|})]
            public static partial void Stop(this IoctlDevice device);
        }
        """)).Messages);

    [Theory]
    [InlineData("0")]
    [InlineData("0xFFFF")]
    [InlineData("(DeviceType)0xFFFF")]
    public Task A_device_type_of_16_bits_fits(string deviceType) => Analysis.Quiet(OfDeviceType(deviceType));

    [Theory]
    [InlineData("-1")]
    [InlineData("0x10000")]
    [InlineData("int.MaxValue")]
    [InlineData("(DeviceType)0x12345")]
    public async Task A_device_type_of_more_bits_stops_the_whole_contract(string deviceType)
    {
        var analysis = await Analysis.Matches(OfDeviceType("{|IOCTL1002:" + deviceType + "|}"));

        Assert.Equal(["Start"], analysis.Skipped);
        Assert.Empty(analysis.Generation.HintNames);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0xFFF")]
    [InlineData("0xFFF, (TransferMethod)3, (RequiredAccess)3")]
    [InlineData("access: RequiredAccess.Read | RequiredAccess.Write, function: 1 + 2")]
    public Task A_number_of_its_bits_fits(string arguments) => Analysis.Quiet(OfMethod(arguments));

    [Theory]
    [InlineData("{|IOCTL1002:-1|}")]
    [InlineData("{|IOCTL1002:0x1000|}")]
    [InlineData("{|IOCTL1002:0xFFF + 1|}")]
    [InlineData("{|IOCTL1002:unchecked((int)0xFFFFFFFF)|}")]
    [InlineData("1, {|IOCTL1002:(TransferMethod)4|}")]
    [InlineData("1, {|IOCTL1002:(TransferMethod)(-1)|}")]
    [InlineData("1, access: {|IOCTL1002:(RequiredAccess)4|}")]
    [InlineData("access: {|IOCTL1002:(RequiredAccess)(-1)|}, function: {|IOCTL1002:4096|}")]
    public async Task A_number_of_more_bits_stops_its_method_alone(string arguments)
    {
        var analysis = await Analysis.Matches(OfMethod(arguments));

        Assert.Equal(["Start"], analysis.Skipped);
        Assert.Contains("IOCTL_METER_STOP", analysis.Generation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_default_of_the_contract_is_reported_once_whatever_the_number_of_its_methods() => await Analysis.Matches("""
        using IoctlGen;
        [IoctlContract(1, Method = {|IOCTL1002:(TransferMethod)4|})]
        static partial class Meter
        {
            [Ioctl(1)] public static partial void Start(this IoctlDevice device);
            [Ioctl(2)] public static partial void Stop(this IoctlDevice device);
        }
        """);

    [Fact]
    public async Task What_the_compiler_finds_wrong_is_left_to_it_and_stops_its_method_alone()
    {
        var analysis = await Analysis.Matches(Contract("""
            [Ioctl(0x80000000)] public static partial void Overflow(this IoctlDevice device);
            [Ioctl(Undefined)] public static partial void Unknown(this IoctlDevice device);
            [Ioctl(Code = 0x1FFFFFFFF)] public static partial void TooLong(this IoctlDevice device);
            [Ioctl(0x801)] public static partial void Stop(this IoctlDevice device);
            """), "CS0103", "CS0182", "CS0266", "CS1503");

        Assert.Equal(["Overflow", "TooLong", "Unknown"], analysis.Skipped);
    }

    static string OfDeviceType(string deviceType) =>
        "using IoctlGen; [IoctlContract(" + deviceType + ")] static partial class Meter { [Ioctl(1)] public static partial void Start(this IoctlDevice device); }";

    static string OfMethod(string arguments) => Contract(
        "[Ioctl(" + arguments + ")] public static partial void Start(this IoctlDevice device); [Ioctl(0x802)] public static partial void Stop(this IoctlDevice device);");
}
