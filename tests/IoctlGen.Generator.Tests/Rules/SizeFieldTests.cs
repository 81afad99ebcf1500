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

    const string Nested = "public struct Inner { public uint Size; public float Real; uint hidden; public uint Property => hidden; } public struct Outer { public Inner One; public Inner Two; public Deep @event; } public struct Deep { public Inner @in; public int Count; }";

    [Fact]
    public async Task Messages_about_paths() => await Verify((await Analysis.Matches(Text(Nested + """

        [Ioctl(0x801, SizeField = {|IOCTL2004:nameof(Outer.One.Size)|})] public static partial IoctlBuffer<Outer> A(this IoctlDevice device);
        [Ioctl(0x802, SizeField = {|IOCTL2004:"Count"|})] public static partial IoctlBuffer<Outer> B(this IoctlDevice device);
        [Ioctl(0x803, SizeField = {|IOCTL2004:"One.Length"|})] public static partial IoctlBuffer<Outer> C(this IoctlDevice device);
        [Ioctl(0x804, SizeField = {|IOCTL2004:"One.hidden"|})] public static partial IoctlBuffer<Outer> D(this IoctlDevice device);
        [Ioctl(0x805, SizeField = {|IOCTL2004:"One.Real"|})] public static partial IoctlBuffer<Outer> E(this IoctlDevice device);
        [Ioctl(0x806, SizeField = {|IOCTL2004:"One."|})] public static partial IoctlBuffer<Outer> F(this IoctlDevice device);
        [Ioctl(0x807, SizeField = {|IOCTL2004:"One"|})] public static partial IoctlBuffer<Outer> G(this IoctlDevice device);
        """))).Messages);

    [Theory]
    [InlineData("\"Two.Size\"")]
    [InlineData("\"event.in.Size\"")]
    [InlineData("nameof(Outer.One) + \".\" + nameof(Inner.Size)")]
    public Task A_path_leads_to_a_field_of_a_structure_within(string path) => Analysis.Quiet(Text(
        Nested + "[Ioctl(1, SizeField = " + path + ")] public static partial IoctlBuffer<Outer> Query(this IoctlDevice device);"));

    [Fact]
    public async Task What_is_no_path_of_names_is_reported_of_a_structure_of_another_generator_too() => Assert.Equal(["A"], (await Analysis.Matches(Text("""
        [Ioctl(1, SizeField = {|IOCTL2004:"Size; x"|})] public static partial IoctlBuffer<Unknown> A(this IoctlDevice device);
        [Ioctl(2, SizeField = "One.Size")] public static partial IoctlBuffer<Unknown> B(this IoctlDevice device);
        """), "CS0246")).Skipped);

    [Fact]
    public async Task Messages_about_inputs() => await Verify((await Analysis.Matches(Text(Nested + """

        [Ioctl(0x801, OutputSize = {|IOCTL2004:"Volts"|})] public static partial byte[] A(this IoctlDevice device, in Request request);
        [Ioctl(0x802, OutputSize = {|IOCTL2004:"Size"|})] public static partial byte[] B(this IoctlDevice device, IoctlInput<Outer> request);
        [Ioctl(0x803, OutputSize = {|IOCTL2004:"One.Real"|}, SizeField = {|IOCTL2004:"First.x"|})] public static partial IoctlBuffer<Header> C(this IoctlDevice device, Outer request);
        """))).Messages);

    [Theory]
    [InlineData("nameof(Odd.Native)")]
    [InlineData("nameof(Odd.Tiny)")]
    [InlineData("null")]
    public Task Integer_fields_are_quiet(string field) => Analysis.Quiet(Text(
        Odd + "[Ioctl(1, SizeField = " + field + ")] public static partial Task<IoctlResult<IoctlBuffer<Odd>>> TryQueryAsync(this IoctlDevice device, CancellationToken cancellationToken);"));
}
