using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3002: a file-system control of another device type than 9 states its route, or is a published one.</summary>
public sealed class UnknownFileSystemRouteTests
{
    const string Id = "IOCTL3002";

    [Fact]
    public Task A_page_that_states_the_route_is_quiet() => Analysis.Advises("IOCTL3002", SpecExamples.Contract(
        "[Ioctl(0x805, Name = \"FSCTL_METER_SCAN\")] public static partial void Scan(this IoctlDevice device);", "IoctlContract(0x8337)"),
        specs: SpecFiles.Of(("/src/scan.md", SpecExamples.Page("FSCTL_METER_SCAN", "None."))));

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises(Id, Pipes(
        "[Ioctl(0x7F0, Name = \"FSCTL_PIPE_METER\")] public static partial void {|IOCTL3002:Meter|}(this IoctlDevice pipe);"))).Messages);

    [Theory]
    [InlineData("[Ioctl(\"FSCTL_PIPE_LISTEN\")]")]
    [InlineData("[Ioctl(2, Name = \"FSCTL_PIPE_LISTEN\")]")]
    [InlineData("[Ioctl(0x7F0, Name = \"FSCTL_PIPE_METER\", MajorFunction = MajorFunction.DeviceControl)]")]
    [InlineData("[Ioctl(0x7F0, Name = \"IOCTL_PIPE_METER\")]")]
    [InlineData("[Ioctl(Code = 0x00097FC0, Name = \"FSCTL_METER\")]")]
    public Task A_route_that_is_known_is_quiet(string attribute) => Analysis.Advises(Id, Pipes(attribute + " public static partial void Meter(this IoctlDevice pipe);"));

    [Fact]
    public async Task A_route_that_the_contract_states_is_known() => await Analysis.Advises(Id,
        "using IoctlGen; [IoctlContract(DeviceType.NamedPipe, MajorFunction = MajorFunction.FileSystemControl)] static partial class Pipes { [Ioctl(0x7F0, Name = \"FSCTL_PIPE_METER\")] public static partial void Meter(this IoctlDevice pipe); }");

    static string Pipes(string method) => "using IoctlGen; [IoctlContract(DeviceType.NamedPipe)] static partial class Pipes { " + method + " }";
}
