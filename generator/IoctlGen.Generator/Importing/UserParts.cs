using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Importing;

/// <summary>
/// The user's declarations of imported names, and all that they depend on: the files of the types that they name, and what each name means there.
/// Equal to those of another compilation where no edit can have changed what is made of them.
/// </summary>
sealed class UserParts : IEquatable<UserParts>
{
    /// <summary>Parts that depend on more files than these are taken to depend on all.</summary>
    const int MostFiles = 64;

    readonly List<SyntaxTree> _files = [];
    readonly List<string> _meanings = [];

    public UserParts(IEnumerable<string> names, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var declarations = new HashSet<SyntaxNode>();
        var types = new Queue<INamedTypeSymbol>(names.Select(compilation.Assembly.GetTypeByMetadataName).OfType<INamedTypeSymbol>());
        while (types.Count > 0 && _files.Count <= MostFiles)
        {
            foreach (var reference in types.Dequeue().DeclaringSyntaxReferences)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reference.GetSyntax(cancellationToken) is { } declaration && declarations.Add(declaration))
                    Add(declaration, compilation.GetSemanticModel(declaration.SyntaxTree), types, cancellationToken);
            }
        }

        // What the assembly is said to run on shows in methods that take a handle.
        if (_files.Count > 0)
            _meanings.Add($"{PlatformAttributes.AreOn(compilation.Assembly)} {PlatformAttributes.NewestAround(compilation.Assembly)}");
    }

    void Add(SyntaxNode declaration, SemanticModel model, Queue<INamedTypeSymbol> types, CancellationToken cancellationToken)
    {
        if (!_files.Contains(declaration.SyntaxTree))
            _files.Add(declaration.SyntaxTree);
        foreach (var name in declaration.DescendantNodes(static node => node is not (BlockSyntax or ArrowExpressionClauseSyntax)).OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            _meanings.Add(type?.ToDisplayString() ?? "");
            if (type is not null)
                types.Enqueue(type);
        }
    }

    public bool Equals(UserParts? other) => ReferenceEquals(this, other)
        || (other is not null && _files.Count <= MostFiles && _files.SequenceEqual(other._files) && _meanings.SequenceEqual(other._meanings));

    public override bool Equals(object? obj) => Equals(obj as UserParts);

    public override int GetHashCode() => _meanings.Count;
}
