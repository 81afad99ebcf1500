using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Building;

/// <summary>
/// A declaration with [IoctlContract] in one compilation. Equal to itself alone: in the next compilation it may mean something
/// else. The driver keeps it a while longer than its compilation, so it must not keep that alive; while it is built, the driver does.
/// </summary>
sealed class ContractCandidate
{
    readonly WeakReference<Compilation> _compilation;
    readonly TypeDeclarationSyntax _declaration;

    /// <summary>Whether the type's first attribute stands here: that one makes the files, any other is a mistake.</summary>
    readonly bool _isFirst = true;
    readonly EquatableArray<ContractProblem> _repeated;

    public ContractCandidate(GeneratorAttributeSyntaxContext attributed)
    {
        _compilation = new(attributed.SemanticModel.Compilation);
        _declaration = (TypeDeclarationSyntax)attributed.TargetNode;

        // Nearly every contract is one declaration with one attribute; all attributes are looked at for the others alone.
        if (attributed is { TargetSymbol.DeclaringSyntaxReferences.Length: 1, Attributes.Length: 1 })
            return;

        var all = ContractAttributes.InOrder((INamedTypeSymbol)attributed.TargetSymbol);
        _isFirst = IsHere(all[0]);
        _repeated = all.Skip(1).Where(IsHere)
            .Select(attribute => (ContractProblem)new RepeatedContract(attributed.TargetSymbol.Name, PlaceOf(all[0]).ToString(), PlaceOf(attribute)))
            .ToEquatableArray();
    }

    /// <summary>The contract's name as its declaration shows it, for reports: a name with its namespace would need the symbols that may be at fault.</summary>
    public string Name => string.Join(".", _declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Reverse().Select(static type => type.Identifier.ValueText));

    public SourcePlace Place => SourcePlace.Of(_declaration.SyntaxTree, _declaration.Identifier.Span);

    public ContractOutcome Build(SpecSources sources, ContractSteps steps, CancellationToken cancellationToken)
    {
        try
        {
            return new(_isFirst ? BuildModel(sources, steps, cancellationToken) : null, _repeated);
        }
        catch (Exception exception) when (Fault.Is(exception))
        {
            return new(null, _repeated.Append(new FailedContract(Name, Fault.TextOf(exception), Place)).ToEquatableArray());
        }
    }

    ContractModel? BuildModel(SpecSources sources, ContractSteps steps, CancellationToken cancellationToken) =>
        _compilation.TryGetTarget(out var compilation)
        && compilation.GetSemanticModel(_declaration.SyntaxTree).GetDeclaredSymbol(_declaration, cancellationToken) is { } type
        && Namespaces.AreNamed(type)
            ? steps.Build(type, compilation, sources, cancellationToken)
            : null;

    bool IsHere(SyntaxReference attribute) => attribute.SyntaxTree == _declaration.SyntaxTree && _declaration.FullSpan.Contains(attribute.Span);

    static SourcePlace PlaceOf(SyntaxReference attribute) => SourcePlace.Of(attribute.SyntaxTree, attribute.Span);
}
