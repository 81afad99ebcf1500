using IoctlGen.Generator.Emission;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Building;

/// <summary>The two steps of a contract, from its type to a model and from that to text. Tests put steps that fail in their place.</summary>
/// <param name="Build">Null where the type declares nothing to generate.</param>
/// <param name="Emit">The files: their names, without the ending, and their text.</param>
sealed record ContractSteps(
    Func<INamedTypeSymbol, Compilation, SpecSources, CancellationToken, ContractModel?> Build,
    Func<ContractModel, IEnumerable<(string HintName, string Text)>> Emit)
{
    public static ContractSteps Real { get; } = new(ContractBuilder.Build, Files);

    static IEnumerable<(string HintName, string Text)> Files(ContractModel contract) =>
        contract.AsWritten.Select(file => (file.HintName, ContractEmitter.Emit(contract, file))).Prepend((contract.HintName, ContractEmitter.Emit(contract)));
}
