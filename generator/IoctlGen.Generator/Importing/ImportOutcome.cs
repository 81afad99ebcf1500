using IoctlGen.Generator.Building;
using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Importing;

/// <summary>What became of the imported headers.</summary>
/// <param name="Files">What they declare.</param>
/// <param name="Contracts">The contracts among that, with what the user's parts add.</param>
/// <param name="Problems">What is wrong.</param>
sealed record ImportOutcome(EquatableArray<ImportedText> Files, EquatableArray<ContractModel> Contracts, EquatableArray<ContractProblem> Problems)
{
    public static readonly ImportOutcome None = new(default, default, default);
}

/// <summary>What one header declares.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Text">Its text.</param>
sealed record ImportedText(string HintName, string Text);
