using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1007: a contract and its methods have no type parameters.</summary>
public sealed class GenericTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches("""
        using IoctlGen;

        [IoctlContract(1)]
        partial class {|IOCTL1007:Meter|}<T>
        {
            [Ioctl(1)] public static partial void Start(IoctlDevice device);
        }

        [IoctlContract(1)]
        partial class Modem
        {
            [Ioctl(1)] public static partial void {|IOCTL1007:Start|}<T>(IoctlDevice device, in T value) where T : unmanaged;
        }
        """)).Messages);

    [Fact]
    public async Task A_generic_type_around_the_contract_is_reported_once()
    {
        var analysis = await Analysis.Matches("""
            using IoctlGen;
            partial class Outermost<T> { partial class Outer<U> {
                [IoctlContract(1)] partial class {|IOCTL1007:Meter|} { [Ioctl(1)] public static partial void Start(IoctlDevice device); } } }
            """);

        Assert.Equal(["Start"], analysis.Skipped);
        Assert.Contains("'Outer' is generic", analysis.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generic_method_stops_itself_alone()
    {
        var analysis = await Analysis.Matches(Contract("""
            [Ioctl(0x801)] public static partial void {|IOCTL1007:Start|}<T>(this IoctlDevice device);
            [Ioctl(0x802)] public static partial void Stop(this IoctlDevice device);
            """));

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Fact]
    public Task Generic_structures_whose_arguments_are_given_are_quiet() => Analysis.Quiet(Contract("""
        public struct Pair<T> { public T First, Second; }
        [Ioctl(0x801)] public static partial Pair<int> Read(this IoctlDevice device, ReadOnlySpan<Pair<long>> pairs);
        """));
}
