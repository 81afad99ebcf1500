using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>What a rule may know besides the contract, where an analyzer asks it.</summary>
/// <param name="properties">The project's properties.</param>
/// <param name="layouts">The layouts of its structures.</param>
readonly struct AnalyzedProject(AnalyzerConfigOptions properties, Layouts layouts)
{
    public AnalyzerConfigOptions Properties { get; } = properties;

    public Layouts Layouts { get; } = layouts;
}
