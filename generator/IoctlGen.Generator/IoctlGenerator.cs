using IoctlGen.Generator.Emission;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator;

/// <summary>Contract types in, typed calls out: one model and its files for each type marked with [IoctlContract].</summary>
[Generator(LanguageNames.CSharp)]
public sealed class IoctlGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var contracts = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypes.ContractAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellationToken) => ContractParser.Parse(
                    (INamedTypeSymbol)attributed.TargetSymbol, attributed.SemanticModel.Compilation, cancellationToken))
            .WithTrackingName(StepNames.Contracts);

        context.RegisterSourceOutput(contracts, static (output, contract) => AddFiles(output, contract));
    }

    static void AddFiles(SourceProductionContext output, ContractModel? contract)
    {
        if (contract is null)
            return;

        output.AddSource(contract.HintName, ContractEmitter.Emit(contract));
        foreach (var file in contract.AsWritten)
            output.AddSource(file.HintName, ContractEmitter.Emit(contract, file));
    }
}
