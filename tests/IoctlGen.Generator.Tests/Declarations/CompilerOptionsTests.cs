using IoctlGen.Generator.Building;
using IoctlGen.Generator.Tests.Testing;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>
/// What is generated compiles however the project is compiled, without so much as an information, every public member documented.
/// The analyzers of the SDK have their say in tests/Packaging.
/// </summary>
public sealed class CompilerOptionsTests
{
    static readonly CSharpCompilationOptions Strict = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true, warningLevel: 9999);

    public static TheoryData<LanguageVersion, NullableContextOptions> Contexts => new MatrixTheoryData<LanguageVersion, NullableContextOptions>(
        Enum.GetValues<LanguageVersion>().Where(v => v is >= LanguageVersion.CSharp9 and < LanguageVersion.LatestMajor or LanguageVersion.Preview),
        [NullableContextOptions.Enable, NullableContextOptions.Disable]);

    public static TheoryData<string> OtherOptions => [.. Others.Keys];

    static Dictionary<string, CSharpCompilationOptions> Others { get; } = new()
    {
        ["unchecked"] = Strict.WithOverflowChecks(false),
        ["unsafe"] = Strict.WithAllowUnsafe(true),
        ["release"] = Strict.WithOptimizationLevel(OptimizationLevel.Release),
        ["warnings as errors"] = Strict.WithGeneralDiagnosticOption(ReportDiagnostic.Error),
        ["nullable warnings only"] = Strict.WithNullableContextOptions(NullableContextOptions.Warnings),
        ["nullable annotations only"] = Strict.WithNullableContextOptions(NullableContextOptions.Annotations),
        ["x86"] = Strict.WithPlatform(Platform.X86),
        ["a module"] = Strict.WithOutputKind(OutputKind.NetModule),
    };

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Every_language_version_and_nullable_context(LanguageVersion version, NullableContextOptions nullable) =>
        Compiles(version, Strict.WithNullableContextOptions(nullable), text => text);

    [Theory]
    [MemberData(nameof(OtherOptions))]
    public void Every_other_option(string name) => Compiles(LanguageVersion.CSharp9, Others[name], text => text);

    [Theory]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.Preview)]
    public void A_file_scoped_namespace(LanguageVersion version) => Compiles(version, Strict, EveryShape.FileScoped);

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Preview)]
    public void No_namespace(LanguageVersion version) => Compiles(version, Strict, EveryShape.Global);

    static void Compiles(LanguageVersion version, CSharpCompilationOptions options, Func<string, string> rewrite)
    {
        var generation = Generation.Of(EveryShape.Compile(version, options, rewrite));
        Assert.Empty(generation.Reports);
        Assert.Empty(Compilations.CompilerReports(generation.Compilation, DiagnosticSeverity.Info));
        Assert.Empty(generation.Refused);
        Assert.Equal(2, generation.HintNames.Count());
    }
}
