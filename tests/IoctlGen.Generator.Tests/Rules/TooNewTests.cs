using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3007: a code is as old as the oldest Windows that the project runs on, or its method says which Windows it needs.</summary>
public sealed class TooNewTests
{
    const string Id = "IOCTL3007";

    const string Method = "[Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write, MinimumClient = \"Windows 10, version 1809\")] public static partial void {|IOCTL3007:Start|}(this IoctlDevice device);";

    static readonly string Quiet = Method.Replace("{|IOCTL3007:", "").Replace("|}", "");

    static SpecFiles RunsOn(string version, SpecFiles? specs = null) => (specs ?? SpecFiles.None).With(("TargetPlatformIdentifier", "Windows"), ("TargetPlatformMinVersion", version));

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises(Id, SpecExamples.Contract(Method + """

        [Ioctl("IOCTL_DISK_GET_DISK_ATTRIBUTES")] public static partial void OldEnough(this IoctlDevice device);
        """), specs: RunsOn("10.0.14393.0"))).Messages);

    [Theory]
    [InlineData("7.0")]
    [InlineData("10.0.17762.0")]
    public Task An_older_minimum_is_reported(string minimum) => Analysis.Advises(Id, SpecExamples.Contract(Method), specs: RunsOn(minimum));

    [Theory]
    [InlineData("10.0.17763.0")]
    [InlineData("10.0.22621.0")]
    public Task The_same_or_a_newer_minimum_is_quiet(string minimum) => Analysis.Advises(Id, SpecExamples.Contract(Quiet), specs: RunsOn(minimum));

    [Fact]
    public Task A_project_without_a_platform_says_nothing_of_Windows() => Analysis.Advises(Id, SpecExamples.Contract(Quiet));

    [Fact]
    public Task A_minimum_of_another_platform_is_none_of_Windows() => Analysis.Advises(Id, SpecExamples.Contract(Quiet),
        specs: SpecFiles.None.With(("TargetPlatformIdentifier", "android"), ("TargetPlatformMinVersion", "5.0")));

    [Fact]
    public Task NET_runs_on_nothing_older_than_1607_whatever_the_project_says() => Analysis.Advises(Id,
        SpecExamples.Contract(Quiet.Replace("version 1809", "version 1607")), specs: RunsOn("7.0"));

    [Theory]
    [InlineData("[SupportedOSPlatform(\"windows10.0.17763\")] ")]
    [InlineData("[SupportedOSPlatform(\"Windows10.0.19041.0\")] ")]
    public Task A_method_that_says_so_is_quiet(string attribute) => Analysis.Advises(Id, SpecExamples.Contract(attribute + Quiet), specs: RunsOn("10.0.14393.0"));

    [Theory]
    [InlineData("[SupportedOSPlatform(\"windows10.0.16299\")] ")]
    [InlineData("[SupportedOSPlatform(\"windows\")] ")]
    public Task One_that_says_too_little_is_reported(string attribute) => Analysis.Advises(Id, SpecExamples.Contract(attribute + Method), specs: RunsOn("10.0.14393.0"));

    [Fact]
    public Task A_method_on_a_handle_gets_the_attribute_from_the_generator() => Analysis.Advises(Id,
        SpecExamples.Contract(Quiet.Replace("IoctlDevice", "SafeHandle")), specs: RunsOn("10.0.14393.0"));

    /// <summary>The SDK writes such an attribute for a project of Windows.</summary>
    [Theory]
    [InlineData("Windows10.0.14393.0")]
    [InlineData("windows")]
    public async Task Also_where_the_assembly_says_an_older_one(string platform)
    {
        var analysis = await Analysis.Advises(
            Id, SpecExamples.Contract(Quiet.Replace("IoctlDevice", "SafeHandle"), $"assembly: SupportedOSPlatform(\"{platform}\")]\n[IoctlContract(0x8337)"), specs: RunsOn("10.0.14393.0"));

        Assert.Contains("[global::System.Runtime.Versioning.SupportedOSPlatform(\"windows10.0.17763\")]", analysis.Generation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_method_on_a_handle_that_says_too_little_itself_is_reported() => Analysis.Advises(Id,
        SpecExamples.Contract("[SupportedOSPlatform(\"windows\")] " + Method.Replace("IoctlDevice", "SafeHandle")), specs: RunsOn("10.0.14393.0"));

    [Fact]
    public Task A_page_of_the_project_knows_the_first_release() => Analysis.Advises(Id, SpecExamples.Contract(
        "[Ioctl(\"IOCTL_METER_START\")] public static partial void {|IOCTL3007:Start|}(this IoctlDevice device);"), specs: RunsOn("10.0.14393.0", SpecExamples.WithPages));
}
