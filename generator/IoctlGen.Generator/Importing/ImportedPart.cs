using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Importing;

/// <summary>What a header declares, as a part of a compilation.</summary>
sealed class ImportedPart
{
    /// <summary>Sorts behind every path of the user's: what is his comes first, on every machine.</summary>
    const string Folder = "~/";

    public ImportedPart(ImportedHeader header, string hintName, CSharpParseOptions options)
    {
        (Header, HintName) = (header, hintName);
        Tree = CSharpSyntaxTree.ParseText(header.Text, options, Folder + hintName);
    }

    public ImportedHeader Header { get; }

    public string HintName { get; }

    public SyntaxTree Tree { get; private set; }

    public IEnumerable<BaseTypeDeclarationSyntax> Types => Root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>();

    public TypeDeclarationSyntax? Contract(string name) => Header.Contracts.Contains(name) ? Types.OfType<ClassDeclarationSyntax>().FirstOrDefault(type => type.Identifier.ValueText == name) : null;

    public IEnumerable<MethodDeclarationSyntax> Methods(string contract) => Contract(contract)?.Members.OfType<MethodDeclarationSyntax>() ?? [];

    CompilationUnitSyntax Root => (CompilationUnitSyntax)Tree.GetRoot();

    /// <summary>Whether a modifier says who sees a type: what one part says, every other must say too, or leave out.</summary>
    public static bool IsAccess(SyntaxToken modifier) => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword;

    public void RemoveAccess(string contract)
    {
        if (Contract(contract) is { } type)
            Replace(Root.ReplaceNode(type, type.WithModifiers(SyntaxFactory.TokenList(type.Modifiers.Where(static modifier => !IsAccess(modifier))))));
    }

    /// <summary>Takes something out of the text.</summary>
    /// <returns>Whether there was anything to take out.</returns>
    public bool RemoveAll(IReadOnlyCollection<SyntaxNode> nodes)
    {
        if (nodes.Count > 0)
            Replace(Root.RemoveNodes(nodes, SyntaxRemoveOptions.KeepNoTrivia)!);
        return nodes.Count > 0;
    }

    void Replace(CompilationUnitSyntax root) => Tree = Tree.WithRootAndOptions(root, Tree.Options);
}
