using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Importing;

/// <summary>
/// The imported headers in one compilation. Equal to those of the next one where no part of the user's is changed, so that an edit elsewhere builds
/// nothing again. The driver keeps an equal one for long, so it must not keep the compilation alive: when it is built, it is new.
/// </summary>
sealed class ImportCandidate : IEquatable<ImportCandidate>
{
    readonly WeakReference<CSharpCompilation> _compilation;
    readonly HeaderImports _imports;
    readonly SpecSources _sources;
    readonly UserParts? _parts;

    /// <summary>What the meaning of the imported text depends on besides: the language, the runtime and .NET.</summary>
    readonly (CSharpParseOptions Options, AssemblyIdentity? Runtime, AssemblyIdentity Framework) _surroundings;

    public ImportCandidate(HeaderImports imports, SpecSources sources, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        (_imports, _sources, _compilation) = (imports, sources, new(compilation));
        if (imports.Headers.Count == 0)
            return;
        _surroundings = (
            compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions ?? CSharpParseOptions.Default.WithLanguageVersion(compilation.LanguageVersion),
            compilation.GetTypeByMetadataName(KnownTypes.ContractAttribute)?.ContainingAssembly.Identity,
            compilation.ObjectType.ContainingAssembly.Identity);
        _parts = new(imports.Headers.SelectMany(static header => header.Contracts.Concat(header.Types).Select(header.Qualified)), compilation, cancellationToken);
    }

    public ImportOutcome Build(ContractSteps steps, CancellationToken cancellationToken)
    {
        if (_imports.Headers.Count == 0 || !_compilation.TryGetTarget(out var compilation))
            return ImportOutcome.None;
        var first = _imports.Headers[0];
        if (_surroundings.Options.LanguageVersion < Floor)
        {
            return ImportOutcome.None with
            {
                Problems = new ContractProblem[]
                {
                    new NoImport(new(first.Project, 1, 1), SpecPath.NameOf(first.Path), $"what it declares needs C# {Floor.ToDisplayString()}, but this project is compiled as C# {_surroundings.Options.LanguageVersion.ToDisplayString()}; set <LangVersion> to {Floor.ToDisplayString()} or later in the project file, or leave it out"),
                }.ToEquatableArray(),
            };
        }

        try
        {
            return new ImportBuilder(_imports.Headers, _sources, compilation, _surroundings.Options, steps, cancellationToken).Build();
        }
        catch (Exception exception) when (Fault.Is(exception))
        {
            return ImportOutcome.None with { Problems = new ContractProblem[] { new FailedImport(new(first.Path, 1, 1), Fault.TextOf(exception)) }.ToEquatableArray() };
        }
    }

    /// <summary>The first C# with inline arrays, which arrays of structures are.</summary>
    const LanguageVersion Floor = LanguageVersion.CSharp12;

    public bool Equals(ImportCandidate? other) => ReferenceEquals(this, other)
        || (other is not null && _surroundings.Equals(other._surroundings) && _imports.Equals(other._imports) && _sources.Equals(other._sources) && Equals(_parts, other._parts));

    public override bool Equals(object? obj) => Equals(obj as ImportCandidate);

    public override int GetHashCode() => _imports.GetHashCode();
}
