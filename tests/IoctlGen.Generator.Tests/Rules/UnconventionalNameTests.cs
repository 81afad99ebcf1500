using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1014: the name of a code follows the custom of its kind.</summary>
public sealed class UnconventionalNameTests
{
    const string Id = "IOCTL1014";

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises(Id, """
        using IoctlGen;

        [IoctlContract(0x8337, Prefix = {|IOCTL1014:"METER_"|})]
        static partial class Meter
        {
            [Ioctl(0x801)] public static partial void Start(this IoctlDevice device);
            [Ioctl(0x802)] public static partial void Stop(this IoctlDevice device);
            [Ioctl(0x803, Name = {|IOCTL1014:"IoctlMeterReset"|})] public static partial void Reset(this IoctlDevice device);
        }

        [IoctlContract(0x8337)]
        static partial class Modem
        {
            [Ioctl(0x801)] public static partial void {|IOCTL1014:Dial_|}(this IoctlDevice device);
        }

        [IoctlContract(0x8337)]
        static partial class {|IOCTL1014:Modem_2_|}
        {
            [Ioctl(0x801)] public static partial void Dial(this IoctlDevice device);
        }
        """)).Messages);

    [Theory]
    [InlineData("\"SMART_GET_VERSION\"")]
    [InlineData("\"IOCTL\"")]
    [InlineData("\"IOCTL_\"")]
    [InlineData("\"METER_IOCTL\"")]
    [InlineData("\"IOCTL_Meter_Reset\"")]
    [InlineData("\"ioctl_meter_reset\"")]
    [InlineData("\"IOCTL_METER__RESET\"")]
    [InlineData("\"_IOCTL_METER_RESET\"")]
    [InlineData("\"IOCTLX_METER_RESET\"")]
    [InlineData("\"IOCTL_ZÄHLER\"")]
    public Task Other_names_are_reported_where_they_are_written(string name) => Analysis.Advises(Id, Of("0x801, Name = {|IOCTL1014:" + name + "|}"));

    [Fact]
    public Task A_name_that_is_given_as_a_published_one_is_a_name() => Analysis.Advises(Id, Of("{|IOCTL1014:\"METER_GET_VERSION\"|}, Code = 0x00074080"));

    [Theory]
    [InlineData("[IoctlContract]", "\"SMART_GET_VERSION\"")]
    [InlineData("[IoctlContract(DeviceType.Disk)]", "0x020, TransferMethod.Buffered, RequiredAccess.Read, Name = \"SMART_GET_VERSION\"")]
    [InlineData("[IoctlContract(DeviceType.Disk, Prefix = \"SMART_\")]", "0x020, TransferMethod.Buffered, RequiredAccess.Read")]
    [InlineData("[IoctlContract]", "\"OBSOLETE_IOCTL_STORAGE_RESET_BUS\"")]
    public Task A_published_name_is_quiet(string contract, string ioctl) => Analysis.Advises(Id,
        $"using IoctlGen; {contract} static partial class Smart {{ [Ioctl({ioctl})] public static partial byte[] GetVersion(this IoctlDevice disk); }}");

    [Theory]
    [InlineData("Name = \"IOCTL_METER_RESET\"")]
    [InlineData("Name = \"FSCTL_1394\"")]
    [InlineData("Name = \"TAP_WIN_IOCTL_GET_MAC\"")]
    [InlineData("Name = null")]
    public Task Conventional_names_are_quiet(string argument) => Analysis.Advises(Id, Of("0x801, " + argument));

    [Fact]
    public Task A_prefix_that_no_name_starts_with_is_quiet() => Analysis.Advises(Id,
        "using IoctlGen; [IoctlContract(1, Prefix = \"\")] static partial class Meter { [Ioctl(1, Name = \"IOCTL_METER_RESET\")] public static partial void Reset(this IoctlDevice device); }");

    [Fact]
    public async Task A_name_that_is_no_identifier_is_one_mistake_not_two() =>
        Assert.Equal(["IOCTL1009"], (await Analysis.Of(Of("0x801, Name = \"IOCTL METER\""), advice: Id)).Reports.Select(report => report.Id));

    static string Of(string arguments) =>
        "using IoctlGen; [IoctlContract(0x8337)] static partial class Meter { [Ioctl(" + arguments + ")] public static partial void Reset(this IoctlDevice device); }";
}
