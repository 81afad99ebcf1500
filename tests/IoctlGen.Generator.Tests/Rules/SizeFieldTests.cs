using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Shapes.VariableContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2004: the size of an output is read from an integer field of its header.</summary>
public sealed class SizeFieldTests
{
    const string Odd = "public struct Odd { public float Real; public static uint Shared; uint hidden; public DayOfWeek Day; public nuint Native; internal sbyte Tiny; public uint Property => hidden; }";

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(Text(Odd + """

        [Ioctl(0x801, SizeField = {|IOCTL2004:"Lenght"|})] public static partial IoctlBuffer<Header> A(this IoctlDevice device);
        [Ioctl(0x802, SizeField = {|IOCTL2004:"Real"|})] public static partial IoctlBuffer<Odd> B(this IoctlDevice device);
        [Ioctl(0x803, SizeField = {|IOCTL2004:"hidden"|})] public static partial IoctlBuffer<Odd> C(this IoctlDevice device);
        """))).Messages);

    [Theory]
    [InlineData("nameof(Odd.Shared)")]
    [InlineData("nameof(Odd.Day)")]
    [InlineData("nameof(Odd.Property)")]
    [InlineData("\"\"")]
    public async Task What_is_no_field_to_read_a_size_from_stops_its_method_alone(string field)
    {
        var analysis = await Analysis.Matches(Text(
            Odd + "[Ioctl(1, SizeField = {|IOCTL2004:" + field + "|})] public static partial IoctlBuffer<Odd> Query(this IoctlDevice device); [Ioctl(2)] public static partial void Stop(this IoctlDevice device);"));

        Assert.Equal(["Query"], analysis.Skipped);
    }

    [Theory]
    [InlineData("nameof(Odd.Native)")]
    [InlineData("nameof(Odd.Tiny)")]
    [InlineData("null")]
    public Task Integer_fields_are_quiet(string field) => Analysis.Quiet(Text(
        Odd + "[Ioctl(1, SizeField = " + field + ")] public static partial Task<IoctlResult<IoctlBuffer<Odd>>> TryQueryAsync(this IoctlDevice device, CancellationToken cancellationToken);"));
}
