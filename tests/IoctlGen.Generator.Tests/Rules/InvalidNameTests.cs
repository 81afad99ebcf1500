using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1009: the name of a code is an identifier.</summary>
public sealed class InvalidNameTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(Contract(
        "[{|IOCTL1009:Ioctl(0x801, Name = \"IOCTL METER\")|}] public static partial void Start(this IoctlDevice device);"))).Messages);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1ST")]
    [InlineData("IOCTL-METER")]
    [InlineData("Acme.IOCTL_METER")]
    [InlineData("@IOCTL_METER")]
    [InlineData("X = 0; //")]
    public async Task A_name_that_is_no_identifier_stops_its_method_alone(string name)
    {
        var analysis = await Analysis.Matches(Contract(
            "[{|IOCTL1009:Ioctl(0x801, Name = \"" + name + "\")|}] public static partial void Start(this IoctlDevice device); [Ioctl(0x802)] public static partial void Stop(this IoctlDevice device);"));

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Fact]
    public async Task A_published_name_that_is_no_identifier_is_one_mistake_not_two() => await Analysis.Matches(Contract(
        "[{|IOCTL1009:Ioctl(\"IOCTL METER\")|}] public static partial void Start(this IoctlDevice device);"));

    [Fact]
    public async Task A_prefix_with_a_space_is_reported_at_each_method() => await Analysis.Matches("""
        using IoctlGen;
        [IoctlContract(1, Prefix = "IOCTL METER ")]
        partial class Meter
        {
            [{|IOCTL1009:Ioctl(1)|}] public static partial void Start(IoctlDevice device);
            [{|IOCTL1009:Ioctl(2)|}] public static partial void Stop(IoctlDevice device);
            [Ioctl(3, Name = "IOCTL_METER_RESET")] public static partial void Reset(IoctlDevice device);
        }
        """);

    [Theory]
    [InlineData("\"X\"")]
    [InlineData("\"_\"")]
    [InlineData("\"class\"")]
    [InlineData("\"IOCTL_ZÄHLER\"")]
    [InlineData("null")]
    [InlineData("\"IOCTL_\" + \"METER\"")]
    public Task An_identifier_or_none_is_quiet(string name) => Analysis.Quiet(Contract("[Ioctl(0x801, Name = " + name + ")] public static partial void Start(this IoctlDevice device);"));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    public Task An_empty_prefix_and_none_are_quiet(string prefix) => Analysis.Quiet(
        "using IoctlGen; [IoctlContract(1, Prefix = " + prefix + ")] partial class Meter { [Ioctl(1)] public static partial void Start(IoctlDevice device); }");
}
