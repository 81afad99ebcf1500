using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1019: a project with contracts is compiled as C# 9 or later.</summary>
public sealed class LanguageVersionTests
{
    static readonly string Source = Contract("[Ioctl(0x801)] public static partial void Start(this IoctlDevice device);") + OtherContract;

    const string OtherContract = "[IoctlGen.IoctlContract(1)] static partial class Modem { [IoctlGen.Ioctl(1)] static partial void Stop(IoctlGen.IoctlDevice device); }";

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Of([("Contract.cs", Source)], version: LanguageVersion.CSharp7_3)).Messages);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public void An_older_version_is_reported_once_for_the_project(LanguageVersion version)
    {
        var report = Assert.Single(Generation.Of(Source, version).Reports);
        Assert.Equal("IOCTL1019", report.Id);
        Assert.Equal(DiagnosticSeverity.Error, report.Severity);
        Assert.Contains($"as C# {version.ToDisplayString()};", report.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Default)]
    public void A_later_version_is_quiet(LanguageVersion version) => Generation.Of(Source, version).Clean();

    [Fact]
    public void A_project_without_contracts_may_have_any_version() =>
        Assert.Empty(Generation.Of("class Program { }", LanguageVersion.CSharp7_3).Reports);

    [Fact]
    public void Silenced_it_leaves_calls_that_C_sharp_8_can_compile_in_place()
    {
        var options = Analysis.Options.WithSpecificDiagnosticOptions([new("IOCTL1019", ReportDiagnostic.Suppress)]);
        var generation = Generation.Of(Compilations.Create(OtherContract, LanguageVersion.CSharp8).WithOptions(options)).Clean();
        Assert.Empty(generation.Refused);
        Assert.Contains("DeviceCalls.Send(device, ", generation.Text, StringComparison.Ordinal);
    }
}
