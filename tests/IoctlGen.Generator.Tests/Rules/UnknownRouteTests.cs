using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1017: the major function is one that carries control codes.</summary>
public sealed class UnknownRouteTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches("""
        using IoctlGen;

        [IoctlContract(1, MajorFunction = {|IOCTL1017:(MajorFunction)99|})]
        static partial class Meter
        {
            [Ioctl(1, MajorFunction = {|IOCTL1017:(MajorFunction)(-1)|})] public static partial void Start(this IoctlDevice device);
        }
        """)).Messages);

    [Theory]
    [InlineData("(MajorFunction)1")]
    [InlineData("(MajorFunction)0x0C")]
    [InlineData("(MajorFunction)0x0F")]
    [InlineData("MajorFunction.DeviceControl + 1")]
    [InlineData("MajorFunction.FileSystemControl | MajorFunction.DeviceControl")]
    public async Task Other_major_functions_stop_their_method_alone(string value)
    {
        var analysis = await Analysis.Matches(OfMethod("{|IOCTL1017:" + value + "|}"));

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Fact]
    public async Task A_default_of_the_contract_stops_all_its_methods_and_is_reported_once()
    {
        var analysis = await Analysis.Matches("""
            using IoctlGen;
            [IoctlContract(1, MajorFunction = {|IOCTL1017:(MajorFunction)99|})]
            static partial class Meter
            {
                [Ioctl(1)] public static partial void Start(this IoctlDevice device);
                [Ioctl(2)] public static partial void Stop(this IoctlDevice device);
            }
            """);

        Assert.Equal(["Start", "Stop"], analysis.Skipped);
    }

    [Theory]
    [InlineData("MajorFunction.Unspecified")]
    [InlineData("MajorFunction.FileSystemControl")]
    [InlineData("MajorFunction.DeviceControl")]
    [InlineData("(MajorFunction)13")]
    [InlineData("default")]
    public Task Those_that_carry_control_codes_and_none_are_quiet(string value) => Analysis.Quiet(OfMethod(value));

    static string OfMethod(string value) => Contract(
        "[Ioctl(0x801, MajorFunction = " + value + ")] public static partial void Start(this IoctlDevice device); [Ioctl(0x802)] public static partial void Stop(this IoctlDevice device);");
}
