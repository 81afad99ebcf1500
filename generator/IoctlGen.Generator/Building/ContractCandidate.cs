using IoctlGen.Generator.Model;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Building;

/// <summary>
/// A type with [IoctlContract] in one compilation. Equal to itself alone: in the next compilation it may mean something
/// else. The driver keeps it a while longer than its compilation, so it must not keep that alive; while it is parsed, the driver does.
/// </summary>
sealed class ContractCandidate(GeneratorAttributeSyntaxContext attributed)
{
    readonly WeakReference<Compilation> _compilation = new(attributed.SemanticModel.Compilation);
    readonly TypeDeclarationSyntax _declaration = (TypeDeclarationSyntax)attributed.TargetNode;
    readonly SyntaxReference? _attribute = attributed.Attributes[0].ApplicationSyntaxReference;

    public ContractModel? Parse(SpecSources sources, CancellationToken cancellationToken) =>
        IsFirst()
        && _compilation.TryGetTarget(out var compilation)
        && compilation.GetSemanticModel(_declaration.SyntaxTree).GetDeclaredSymbol(_declaration, cancellationToken) is { } type
            ? ContractBuilder.Parse(type, compilation, sources, cancellationToken)
            : null;

    /// <summary>The attribute on two parts of a type is the compiler's error; one of them makes the files.</summary>
    bool IsFirst() => _attribute is not null && _attribute.SyntaxTree == _declaration.SyntaxTree && _declaration.FullSpan.Contains(_attribute.Span);
}
