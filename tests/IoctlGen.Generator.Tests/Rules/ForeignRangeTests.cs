using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1010: device type and function are both of Microsoft's ranges, or both of the vendors'.</summary>
public sealed class ForeignRangeTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises("IOCTL1010", """
        using IoctlGen;

        [IoctlContract(0x8337)]
        static partial class Meter
        {
            [Ioctl({|IOCTL1010:0x7FF|}, TransferMethod.Neither)] public static partial void Start(this IoctlDevice device);
        }

        [IoctlContract(DeviceType.CdRom)]
        static partial class Drive
        {
            [Ioctl({|IOCTL1010:0x800|})] public static partial void Stop(this IoctlDevice device);
        }
        """)).Messages);

    [Theory]
    [InlineData("0x7FFF", "0x800")]
    [InlineData("0", "0xFFF")]
    [InlineData("DeviceType.CdRom", "1 + 0x800")]
    [InlineData("(int)'m'", "access: RequiredAccess.Read, function: 0x900")]
    [InlineData("0x8000", "0x7FF")]
    [InlineData("0xFFFF", "0")]
    public Task Parts_of_different_owners_are_reported_at_the_function(string deviceType, string arguments)
    {
        var function = arguments[(arguments.LastIndexOf(':') + 1)..].Trim();
        return Analysis.Advises("IOCTL1010", Of(deviceType, arguments.Replace(function, "{|IOCTL1010:" + function + "|}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("0x7FFF", "0x7FF")]
    [InlineData("0x8000", "0x800")]
    [InlineData("DeviceType.Unknown", "0x7FF")]
    [InlineData("DeviceType.Unknown", "0x800")]
    [InlineData("DeviceType.FileSystem", "0x7FF")]
    [InlineData("DeviceType.FileSystem", "0x84E")]
    [InlineData("0x8000", "Code = 0x80000004")]
    public Task Parts_of_one_owner_types_open_to_both_and_whole_codes_are_quiet(string deviceType, string arguments) =>
        Analysis.Advises("IOCTL1010", Of(deviceType, arguments));

    [Fact]
    public async Task A_number_that_does_not_fit_is_one_mistake_not_two() =>
        Assert.Equal(["IOCTL1002"], (await Analysis.Of(Of("DeviceType.CdRom", "0x1000"), advice: "IOCTL1010")).Reports.Select(report => report.Id));

    [Fact]
    public async Task Two_numbers_for_one_code_are_one_mistake_not_two() =>
        Assert.Equal(["IOCTL1008"], (await Analysis.Of(Of("0x8000", "1, Code = 0x80000004"), advice: "IOCTL1010")).Reports.Select(report => report.Id));

    static string Of(string deviceType, string arguments) =>
        "using IoctlGen; [IoctlContract(" + deviceType + ")] static partial class Meter { [Ioctl(" + arguments + ")] public static partial void Start(this IoctlDevice device); }";
}
