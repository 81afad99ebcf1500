using IoctlGen.Specs.Import;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes.Layouts;

/// <summary>What import prints of a type, with the names that the project has for other types.</summary>
static class PrintedType
{
    /// <summary>The declaration; null for what is no structure or enumeration.</summary>
    /// <param name="type">The type.</param>
    /// <param name="names">The names in the project of types that import calls otherwise.</param>
    /// <param name="isPublic">Whether other projects may see it.</param>
    /// <param name="options">The language of the project.</param>
    public static BaseTypeDeclarationSyntax? Of(ImportedType type, IReadOnlyDictionary<string, string> names, bool isPublic, ParseOptions options)
    {
        var text = new CodeText(new((int)((CSharpParseOptions)options).LanguageVersion / 100));
        TypePrinter.Print(text, type);
        return new Rewriter(names, isPublic).Visit(SyntaxFactory.ParseMemberDeclaration(text.ToString(), options: options)) as BaseTypeDeclarationSyntax;
    }

    sealed class Rewriter(IReadOnlyDictionary<string, string> names, bool isPublic) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) =>
            node.Parent is not MemberAccessExpressionSyntax { Name: var name } || name != node
                ? names.TryGetValue(node.Identifier.ValueText, out var other) ? SyntaxFactory.ParseTypeName(other).WithTriviaFrom(node) : node
                : node;

        public override SyntaxNode? VisitStructDeclaration(StructDeclarationSyntax node) => AsSeen(base.VisitStructDeclaration(node));

        public override SyntaxNode? VisitEnumDeclaration(EnumDeclarationSyntax node) => AsSeen(base.VisitEnumDeclaration(node));

        SyntaxNode? AsSeen(SyntaxNode? type) =>
            !isPublic && type is BaseTypeDeclarationSyntax { Modifiers: [{ RawKind: (int)SyntaxKind.PublicKeyword } stated, ..] } declaration
                ? declaration.WithModifiers(declaration.Modifiers.Replace(stated, SyntaxFactory.Token(SyntaxKind.InternalKeyword).WithTriviaFrom(stated)))
                : type;
    }
}
