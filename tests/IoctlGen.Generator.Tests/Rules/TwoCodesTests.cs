using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1004: a name stands for one code in a contract.</summary>
public sealed class TwoCodesTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(Contract("""
        [Ioctl(0x801)] public static partial void Start(this IoctlDevice device);
        [Ioctl(0x802)] public static partial Task {|IOCTL1004:StartAsync|}(this IoctlDevice device);
        """))).Messages);

    [Fact]
    public async Task The_first_is_kept_and_every_other_one_reported()
    {
        var analysis = await Analysis.Matches(Contract("""
            [Ioctl(0x801, Name = "X")] public static partial void First(this IoctlDevice device);
            [Ioctl(0x802, Name = "X")] public static partial void {|IOCTL1004:Second|}(this IoctlDevice device);
            [Ioctl(0x801, Name = "X", AllowShortOutput = true)] public static partial int Third(this IoctlDevice device);
            [Ioctl(0x801, TransferMethod.Neither, Name = "X")] public static partial void {|IOCTL1004:Fourth|}(this IoctlDevice device);
            """));

        Assert.Equal(["Fourth", "Second"], analysis.Skipped);
        Assert.Equal(0x83372004u, analysis.Generation.Constant("Acme.Meter", "X"));
    }

    [Fact]
    public Task The_same_code_in_several_shapes_is_quiet() => Analysis.Quiet(Contract("""
        [Ioctl(0x801)] public static partial int Read(this IoctlDevice device);
        [Ioctl(0x801)] public static partial Task<int> ReadAsync(this IoctlDevice device);
        [Ioctl(0x801)] public static partial IoctlResult<int> TryRead(this IoctlDevice device);
        [Ioctl(Code = 0x83372004)] public static partial void Read(this IoctlDevice device, out long value);
        """));

    [Fact]
    public Task Two_names_of_one_code_and_names_that_differ_in_case_are_quiet() => Analysis.Quiet(Contract("""
        [Ioctl(0x801)] public static partial void Start(this IoctlDevice device);
        [Ioctl(0x801)] public static partial void Begin(this IoctlDevice device);
        [Ioctl(0x802, Name = "ioctl_meter_start")] public static partial void Other(this IoctlDevice device);
        """));

    [Fact]
    public async Task The_order_of_the_files_decides_nothing()
    {
        const string first = "using IoctlGen; [IoctlContract(1)] static partial class Meter { [Ioctl(1)] public static partial void Start(this IoctlDevice device); }";
        const string second = "using IoctlGen; static partial class Meter { [Ioctl(2)] public static partial void {|IOCTL1004:Start|}(this IoctlDevice device, int channel); }";

        (await Analysis.Of([("A.cs", first), ("B.cs", second)])).MatchesMarkup();
        (await Analysis.Of([("B.cs", second), ("A.cs", first)])).MatchesMarkup();
    }
}
