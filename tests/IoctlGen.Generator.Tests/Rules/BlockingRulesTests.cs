using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>Which rules keep a method from being generated.</summary>
public sealed class BlockingRulesTests
{
    /// <summary>These see what the generator cannot, the layout of structures, what another generator wrote; or they hold one number against another, and nothing is in doubt about what to generate.</summary>
    static readonly string[] ErrorsOfAnalyzersOnly = ["IOCTL1018", "IOCTL2008", "IOCTL2013", "IOCTL3003", "IOCTL3005", "IOCTL3006"];

    [Fact]
    public void Every_error_about_contracts_blocks_and_nothing_else_does() => Assert.Equal(
        typeof(IoctlGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ContractRule)) && !type.IsAbstract)
            .Select(type => ((ContractRule)Activator.CreateInstance(type)!).Rule)
            .Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Error && !ErrorsOfAnalyzersOnly.Contains(rule.Id))
            .Select(rule => rule.Id).Order(StringComparer.Ordinal),
        ContractRules.Blocking.Select(rule => rule.Rule.Id).Order(StringComparer.Ordinal));
}
