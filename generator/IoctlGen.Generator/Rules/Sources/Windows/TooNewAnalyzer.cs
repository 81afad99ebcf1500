using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3007: a code is as old as the oldest Windows that the project runs on, or its method says which Windows it needs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TooNewAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.TooNew;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken) => [];

    internal override IEnumerable<Finding> Check(ContractFacts contract, AnalyzedProject project, CancellationToken cancellationToken)
    {
        if (MinimumVersion(project.Properties) is not { } minimum)
            yield break;

        foreach (var method in contract.Methods)
        {
            if (Since(contract, method) is { } since && since > minimum && !SaysSo(method, since))
                yield return new(method, method.Location, method.Name, WindowsReleases.TextOf(since), since, minimum);
        }
    }

    /// <summary>The oldest Windows that the project says it runs on; null for a project that is not of Windows. .NET 8 itself runs on none below 10.0.14393.</summary>
    static WindowsVersion? MinimumVersion(AnalyzerConfigOptions project) =>
        project.TryGetValue("build_property.TargetPlatformIdentifier", out var platform) && string.Equals(platform, "windows", StringComparison.OrdinalIgnoreCase)
        && project.TryGetValue("build_property.TargetPlatformMinVersion", out var text) && PlatformAttributes.VersionOf(text) is { } version
            ? version > WindowsVersion.RuntimeFloor ? version : WindowsVersion.RuntimeFloor
            : null;

    /// <summary>As it is declared, else as a source has it.</summary>
    static WindowsVersion? Since(ContractFacts contract, MethodFacts method)
    {
        var text = (method.Attribute[AttributeNames.MinimumClient] ?? contract.Attribute[AttributeNames.MinimumClient])?.Text ?? method.KnownAnywhere?.MinimumClient;
        return WindowsVersions.TryParse(text, out var version) ? version : null;
    }

    /// <summary>By its own attribute or one around it; a method on a handle has got one from the generator, and CA1416 watches over its calls.</summary>
    static bool SaysSo(MethodFacts method, WindowsVersion since) => PlatformAttributes.NewestAround(method.Symbol) >= since;
}
