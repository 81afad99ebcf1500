using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>
/// Methods that break a rule. Without a body the compiler stops at CS8795, before it shows what an analyzer has to say,
/// so they get one that throws.
/// </summary>
public sealed class RefusalTests
{
    [Fact]
    public Task A_method_that_breaks_a_rule_throws_and_the_others_are_generated() => Verify(Generation.Of("""
        using IoctlGen;

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            /// <summary>No such function.</summary>
            [Ioctl(0x1800)] public static partial void Reset(this IoctlDevice device);
            [Ioctl(0x801)] public static partial string Read(this IoctlDevice device, out int channel);
            [Ioctl(0x802)] public static partial ref int Refer(this IoctlDevice device);
            [Ioctl(0x803)] public static partial T Any<T>(this IoctlDevice device);
            [Ioctl(0x804)] public static partial void Stop(this IoctlDevice device);
        }
        """).WithoutErrors().Driver);

    [Theory]
    [InlineData("[IoctlContract(0x12345)] public static partial class Meter")]
    [InlineData("[IoctlContract(1)] public partial class Meter<T>")]
    [InlineData("[IoctlContract(1)] public static partial class Ioctls")]
    public void A_contract_that_breaks_a_rule_has_methods_that_throw(string declaration)
    {
        var generation = Generation.Of($$"""
            using IoctlGen;
            {{declaration}} { [Ioctl(1)] public static partial void Reset(IoctlDevice device); }
            """).WithoutErrors();
        Assert.Equal(["Reset"], generation.Refused);
    }

    [Theory]
    [InlineData("[IoctlContract(1)] public partial class Meter : Elsewhere { [Ioctl(1)] public partial void Reset(); }")]
    [InlineData("[IoctlContract(1)] public static partial class Meter { [Ioctl(1, TransferMethod.InDirect)] public static partial Elsewhere Read(IoctlDevice device); }")]
    [InlineData("[IoctlContract(1)] file static partial class Meter { [Ioctl(1)] public static partial void Reset(IoctlDevice device); }")]
    public void What_cannot_be_judged_here_is_the_compilers_to_report(string declaration)
    {
        var generation = Generation.Of("using IoctlGen;\n" + declaration);
        Assert.Empty(generation.Refused);
        Assert.Contains(Compilations.CompilerReports(generation.Compilation, DiagnosticSeverity.Error), c => c.Contains("CS8795", StringComparison.Ordinal));
    }
}
