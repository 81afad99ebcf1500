using System.Collections.Immutable;
using IoctlGen.Generator.Building;
using IoctlGen.Generator.Emission;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
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
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => SpecFileReader.Read(pair.Left, pair.Right, cancellationToken))
            .Where(static file => file is not null)
            .WithTrackingName(StepNames.SpecFiles);

        var sources = files.Collect()
            .Select(static (files, _) => files.IsEmpty ? SpecSources.None : new SpecSources(files!))
            .WithTrackingName(StepNames.Sources);

        // A model depends on spec files too, which a transform cannot see. The transform runs at every change of the compilation, and so
        // does the step after it: its result is the first that is compared.
        var contracts = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownTypes.ContractAttribute, static (node, _) => node is TypeDeclarationSyntax, static (attributed, _) => new ContractCandidate(attributed))
            .Combine(sources)
            .Select(static (pair, cancellationToken) => pair.Left.Parse(pair.Right, cancellationToken))
            .WithTrackingName(StepNames.Contracts);

        var clashes = contracts
            .Select(static (contract, _) => contract?.HintName)
            .Collect()
            .Select(static (names, _) => FileNames.Clashes(names))
            .WithTrackingName(StepNames.FileNameClashes);

        context.RegisterSourceOutput(contracts.Combine(clashes), static (output, pair) => AddFiles(output, pair.Left, pair.Right));

        // The compiler stops at its own errors about the version before it asks an analyzer, so this rule is reported here.
        var tooOld = contracts.Collect()
            .Combine(context.ParseOptionsProvider.Select(static (options, _) => LanguageFloor.VersionBelow(options)))
            .SelectMany(static (pair, _) => pair is { Left.IsEmpty: false, Right: { } version } ? ImmutableArray.Create(version) : ImmutableArray<string>.Empty);

        context.RegisterSourceOutput(tooOld, static (output, version) => output.ReportDiagnostic(Diagnostic.Create(RuleTable.LanguageVersion, Location.None, version)));
    }

    static void AddFiles(SourceProductionContext output, ContractModel? contract, EquatableArray<string> clashes)
    {
        if (contract is null)
            return;

        output.AddSource(FileNames.Of(contract.HintName, contract.HintName, clashes), ContractEmitter.Emit(contract));
        foreach (var file in contract.AsWritten)
            output.AddSource(FileNames.Of(file.HintName, contract.HintName, clashes), ContractEmitter.Emit(contract, file));
    }
}
