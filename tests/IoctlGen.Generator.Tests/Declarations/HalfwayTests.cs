using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>Contracts as they look while somebody types: the compiler says what is missing, in the user's file, and no generated file repeats it or adds to it.</summary>
public sealed class HalfwayTests
{
    [Theory]
    [InlineData("[IoctlContract(1)] static partial class Meter { [Ioctl(1)] public static partial Missing Start(this ")]
    [InlineData("[IoctlContract(1)] static partial class Meter { [Ioctl(1)] public static partial void Start(this IoctlDevice device, ); }")]
    [InlineData("[IoctlContract(1)] static partial class Meter { [Ioctl(1)] public static partial void (this IoctlDevice device); }")]
    [InlineData("[IoctlContract(1)] static partial class Meter { [Ioctl(1)] public static partial void Start(this IoctlDevice device, params Missing[] data); }")]
    [InlineData("[IoctlContract(1)] static partial class Meter { [Ioctl(1)] public static partial void Start(this IoctlDevice device, System.Collections.Generic.List<Missing> data); }")]
    [InlineData("[IoctlContract(1)] static partial class Meter { [Ioctl(1)] public static async partial System.Threading.Tasks.Task<int> StartAsync(this IoctlDevice device); }")]
    [InlineData("[IoctlContract(1)] static partial class Meter { [Ioctl(1)] public static partial void Start(this IoctlDevice device); ")]
    [InlineData("[IoctlContract(1)] static partial class Meter { [Ioctl(1)] public static partial void Start(this IoctlDevice device, in int device); }")]
    [InlineData("[IoctlContract(1)] static partial class")]
    public void The_compilers_errors_are_in_the_users_file(string contract)
    {
        var generation = Generation.Of("using IoctlGen;\n" + contract);
        var errors = generation.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Equal("Contract.cs", error.Location.SourceTree!.FilePath));
    }

    [Fact]
    public void A_return_by_reference_is_generated_with_the_full_name_of_its_type()
    {
        var generation = Generation.Of("using System; using IoctlGen; [IoctlContract(1)] static partial class Meter { [Ioctl(1)] public static partial ref readonly Guid Read(this IoctlDevice device); }");
        Assert.Contains("partial ref readonly global::System.Guid Read(", generation.Text, StringComparison.Ordinal);
        generation.WithoutErrors();
    }

    [Fact]
    public void Two_types_of_one_name_have_a_file_each_and_every_other_contract_its_own()
    {
        const string Members = " { [Ioctl(1)] public static partial void Start(IoctlDevice device); }\n";
        var generation = Generation.Of($"using IoctlGen;\n[IoctlContract(1)] partial class Meter{Members}[IoctlContract(1)] partial struct Meter{Members}[IoctlContract(1)] partial class Gauge{Members}");
        Assert.Equal(["Gauge.g.cs", "Meter-1.g.cs", "Meter-2.g.cs"], generation.HintNames.Order(StringComparer.Ordinal));
    }
}
