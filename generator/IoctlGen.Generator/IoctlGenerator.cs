using System.Collections.Immutable;
using IoctlGen.Generator.Building;
using IoctlGen.Generator.Emission;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Importing;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator;

/// <summary>Contract types in, typed calls out: one model and its files for each type marked with [IoctlContract].</summary>
[Generator(LanguageNames.CSharp)]
public sealed class IoctlGenerator : IIncrementalGenerator
{
    readonly ContractSteps _steps;

    /// <summary>The generator as compilers make it.</summary>
    public IoctlGenerator()
        : this(ContractSteps.Real)
    {
    }

    internal IoctlGenerator(ContractSteps steps) => _steps = steps;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => SpecFileReader.Read(pair.Left, pair.Right, cancellationToken))
            .Where(static file => file is not null)
            .WithTrackingName(StepNames.SpecFiles);

        var sources = files.Collect()
            .Select(static (files, _) => SharedSources.Of(files!))
            .WithTrackingName(StepNames.Sources);

        var imports = sources
            .Select(static (sources, cancellationToken) => HeaderImporter.Import(sources, cancellationToken))
            .WithTrackingName(StepNames.Imports);

        // With the compilation, because any file may have a part of what is imported. To look for one costs little; the next step is not run unless one is changed.
        var imported = imports.Combine(sources).Combine(context.CompilationProvider)
            .Select(static (pair, cancellationToken) => new ImportCandidate(pair.Left.Left, pair.Left.Right, (CSharpCompilation)pair.Right, cancellationToken))
            .Select((candidate, cancellationToken) => candidate.Build(_steps, cancellationToken))
            .WithTrackingName(StepNames.ImportedContracts);

        var importedContracts = imported.SelectMany(static (outcome, _) => outcome.Contracts);

        context.RegisterSourceOutput(imports.SelectMany(static (imports, _) => imports.Problems), static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
        context.RegisterSourceOutput(imported.SelectMany(static (outcome, _) => outcome.Problems), static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
        context.RegisterSourceOutput(imported.SelectMany(static (outcome, _) => outcome.Files), static (output, file) => output.AddSource(file.HintName, file.Text));

        // A model depends on spec files too, which a transform cannot see. The transform runs at every change of the compilation, and so
        // does the step after it: its result is the first that is compared.
        var outcomes = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownTypes.ContractAttribute, static (node, _) => node is TypeDeclarationSyntax, static (attributed, _) => new ContractCandidate(attributed))
            .Combine(sources)
            .Select((pair, cancellationToken) => pair.Left.Build(pair.Right, _steps, cancellationToken))
            .WithTrackingName(StepNames.Contracts);

        // What the user declares of an imported contract is a part of that one's model.
        var importedNames = imported.Select(static (outcome, _) => outcome.Contracts.Select(static contract => contract.HintName).ToEquatableArray());
        var contracts = outcomes.Combine(importedNames).Select(static (pair, _) => pair.Left.Model is { } model && !pair.Right.Contains(model.HintName) ? model : null);

        context.RegisterSourceOutput(outcomes.SelectMany(static (outcome, _) => outcome.Problems), static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));

        var clashes = contracts
            .Select(static (contract, _) => contract?.Identity)
            .Collect()
            .Combine(importedContracts.Select(static (contract, _) => contract.Identity).Collect())
            .Select(static (names, _) => FileNames.Clashes(names.Left.Concat(names.Right)))
            .WithTrackingName(StepNames.FileNameClashes);

        context.RegisterSourceOutput(contracts.Combine(clashes), (output, pair) => AddFiles(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(importedContracts.Combine(clashes), (output, pair) => AddFiles(output, pair.Left, pair.Right));

        // The compiler stops at its own errors about the version before it asks an analyzer, so this rule is reported here.
        var tooOld = contracts.Collect()
            .Combine(context.ParseOptionsProvider.Select(static (options, _) => LanguageFloor.VersionBelow(options)))
            .SelectMany(static (pair, _) => pair is { Left.IsEmpty: false, Right: { } version } ? ImmutableArray.Create(version) : ImmutableArray<string>.Empty);

        context.RegisterSourceOutput(tooOld, static (output, version) => output.ReportDiagnostic(Diagnostic.Create(RuleTable.LanguageVersion, Location.None, version)));
    }

    void AddFiles(SourceProductionContext output, ContractModel? contract, EquatableArray<string> clashes)
    {
        if (contract is null)
            return;

        try
        {
            // All are printed before one is added: a contract has all of its files or none.
            foreach (var (name, text) in _steps.Emit(contract).ToList())
                output.AddSource(FileNames.Of(name, contract.Identity, clashes), text);
        }
        catch (Exception exception) when (Fault.Is(exception))
        {
            output.ReportDiagnostic(new FailedContract(contract.HintName, Fault.TextOf(exception), Place: null).ToDiagnostic());
        }
    }
}
