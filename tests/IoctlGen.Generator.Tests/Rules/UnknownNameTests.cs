using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3001: a published name without numbers is known to a source.</summary>
public sealed class UnknownNameTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(Contract(
        "[Ioctl({|IOCTL3001:\"IOCTL_NOBODY_KNOWS_THIS\"|})] public static partial void Start(this IoctlDevice device);"))).Messages);

    [Fact]
    public async Task A_name_that_was_likely_meant_is_named() => await Verify((await Analysis.Matches(SpecExamples.Public, SpecExamples.Contract("""
        [Ioctl({|IOCTL3001:"IOCTL_METER_STRAT"|})] public static partial void Start(this IoctlDevice device);
        [Ioctl({|IOCTL3001:"IOCTL_DISK_GET_LENGHT_INFO"|})] public static partial long GetLength(this IoctlDevice device);
        """))).Messages);

    [Fact]
    public async Task An_unknown_name_stops_its_method_alone_and_its_buffers_are_not_judged()
    {
        var analysis = await Analysis.Matches(Contract("""
            [Ioctl({|IOCTL3001:"IOCTL_NOBODY_KNOWS_THIS"|})] public static partial void Start(this IoctlDevice device, in Request request, ReadOnlySpan<byte> data);
            [Ioctl(0x802)] public static partial void Stop(this IoctlDevice device);
            """));

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Fact]
    public async Task The_published_name_is_named_not_the_one_of_the_constant()
    {
        var analysis = await Analysis.Matches(Contract(
            "[Ioctl({|IOCTL3001:\"IOCTL_NOBODY_KNOWS_THIS\"|}, Name = \"X\")] public static partial void Start(this IoctlDevice device);"));

        Assert.Contains("'IOCTL_NOBODY_KNOWS_THIS'", analysis.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_name_beside_its_numbers_or_its_code_needs_no_source() => Analysis.Quiet(Contract("""
        [Ioctl(0x801, Name = "IOCTL_NOBODY_KNOWS_THIS")] public static partial void Start(this IoctlDevice device);
        [Ioctl("IOCTL_NOR_THIS", Code = 0x80002000)] public static partial void Stop(this IoctlDevice device);
        """));

    [Fact]
    public async Task A_condition_of_a_header_that_leaves_the_code_out_is_named() => await Verify((await Analysis.Matches(SpecExamples.Public, SpecExamples.Contract(
        "[Ioctl({|IOCTL3001:\"IOCTL_METER_WIDEN\"|})] public static partial void Widen(this IoctlDevice device);"))).Messages);
}
