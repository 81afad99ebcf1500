using IoctlGen.Generator.Tests.Snapshots;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1018: what a declaration states is there before any generator runs.</summary>
public sealed class UnreadTests
{
    const string WrittenByAnother = """
        public static class K
        {
            public const int Device = 0x8337, Function = 0x801;
            public const uint Code = 0x83372004;
            public const string Prefix = "IOCTL_", Name = "IOCTL_METER_RESET";
            public const bool Retry = false;
            public const string? None = null;
            public const IoctlGen.TransferMethod Method = IoctlGen.TransferMethod.OutDirect;
        }

        public struct Written { public int Channel; }

        public abstract class WrittenBase { protected IoctlGen.IoctlDevice Device => null!; }
        """;

    [Fact]
    public async Task Messages() => await Verify((await Matches("""
        using IoctlGen;

        [IoctlContract({|IOCTL1018:K.Device|}, Prefix = {|IOCTL1018:K.Prefix|})]
        static partial class Meter
        {
            [Ioctl({|IOCTL1018:K.Function|}, {|IOCTL1018:K.Method|}, Header = {|IOCTL1018:K.None|})] public static partial void Start(this IoctlDevice device);
            [Ioctl(0x802, Retry = {|IOCTL1018:K.Retry|})] public static partial byte[] Read(this IoctlDevice device);
        }
        """)).Messages);

    [Theory]
    [InlineData("Ioctl({|IOCTL1018:K.Function|})")]
    [InlineData("Ioctl({|IOCTL1018:K.Function + 1|})")]
    [InlineData("Ioctl(method: TransferMethod.Neither, function: {|IOCTL1018:K.Function|})")]
    [InlineData("Ioctl(0x801, {|IOCTL1018:K.Method|})")]
    [InlineData("Ioctl(Code = {|IOCTL1018:K.Code|})")]
    [InlineData("Ioctl({|IOCTL1018:K.Name|}, Code = 4)")]
    [InlineData("Ioctl(0x801, Name = {|IOCTL1018:\"IOCTL_\" + nameof(Meter) + K.Name|})")]
    [InlineData("Ioctl(0x801, MajorFunction = {|IOCTL1018:(MajorFunction)(K.Function - 0x7F4)|})")]
    public async Task An_argument_that_another_generator_writes_stops_its_method_alone(string attribute)
    {
        var analysis = await Matches(Contract(
            "[" + attribute + "] public static partial void Start(this IoctlDevice device); [Ioctl(0x802)] public static partial void Stop(this IoctlDevice device);"));

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Fact]
    public async Task An_argument_of_the_contract_stops_all_its_methods_and_is_reported_once()
    {
        var analysis = await Matches("""
            using IoctlGen;
            [IoctlContract(1, Header = {|IOCTL1018:K.Name|})]
            static partial class Meter
            {
                [Ioctl(1)] public static partial void Start(this IoctlDevice device);
                [Ioctl({|IOCTL1018:K.Function|})] public static partial void Stop(this IoctlDevice device);
            }
            """);

        Assert.Equal(["Start", "Stop"], analysis.Skipped);
    }

    [Fact]
    public async Task A_signature_and_a_base_that_another_generator_writes_as_well_keep_nothing_back()
    {
        var analysis = await Matches("""
            using IoctlGen;
            [IoctlContract(1)]
            partial class Meter : WrittenBase
            {
                [Ioctl({|IOCTL1018:K.Function|})] public partial Written Read(in Written request);
            }
            """);

        Assert.Equal(["Read"], analysis.Skipped);
    }

    [Fact]
    public async Task Other_mistakes_of_the_method_are_reported_too() => await Matches(Contract(
        "[{|IOCTL1009:Ioctl({|IOCTL1018:K.Function|}, Name = \"\")|}] public static partial void {|IOCTL1003:Start|}(int channel);"));

    [Fact]
    public async Task A_constant_that_nobody_writes_is_left_to_the_compiler()
    {
        var analysis = await Matches(Contract("[Ioctl(K.Nothing)] public static partial void Start(this IoctlDevice device);"), "CS0117");

        Assert.Equal(["Start"], analysis.Generation.Refused);
    }

    [Fact]
    public async Task The_name_of_a_field_of_a_type_that_another_generator_writes_is_no_constant_of_that_type() => Assert.Empty((await Matches(Contract(
        "[Ioctl(0x801, SizeField = nameof(Written.Channel))] public static partial IoctlBuffer<Written> Read(this IoctlDevice device);"))).Skipped);

    [Fact]
    public Task Constants_of_the_user_are_quiet_whichever_type_has_them() => Analysis.Quiet("""
        using IoctlGen;
        using static Elsewhere;

        static class Elsewhere { public const int Function = 1, Next = Function + 1; public const string? None = null; }

        [IoctlContract(Function)]
        static partial class Meter
        {
            const TransferMethod Slow = TransferMethod.Neither;
            [Ioctl(Next, Slow, Header = None, Documentation = null!)] public static partial void Start(this IoctlDevice device);
        }
        """);

    /// <summary>As <see cref="Analysis.Matches"/>, with a second generator beside ours.</summary>
    static async Task<Analysis> Matches(string markup, params string[] compilerErrors)
    {
        var analysis = await Analysis.Of([("Contract.cs", markup)], others: [new TinyGenerator(production => production.AddSource("K.g.cs", "#nullable enable\n" + WrittenByAnother))]);
        analysis.MatchesMarkup();
        Assert.Equal(compilerErrors, analysis.OtherErrors);
        return analysis;
    }
}
