using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.Completion;

/// <summary>The string of a declaration that the cursor stands in.</summary>
/// <param name="Attribute">The [Ioctl] or [IoctlContract].</param>
/// <param name="Span">The text between the quotes.</param>
/// <param name="NamesHeader">Whether it names a header; else it names a code.</param>
/// <param name="Model">Of its file.</param>
sealed record StringArgument(AttributeSyntax Attribute, TextSpan Span, bool NamesHeader, SemanticModel Model)
{
    /// <summary>Null where the cursor stands elsewhere. Only a string in an attribute is worth a semantic model.</summary>
    public static async Task<StringArgument?> FindAsync(Document document, int caret, CancellationToken cancellationToken)
    {
        if (caret == 0 || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
            return null;

        var token = root.FindToken(caret - 1);
        if (!token.IsKind(SyntaxKind.StringLiteralToken)
            || token.Parent is not LiteralExpressionSyntax { Parent: AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument })
            return null;

        var span = SpanOf(token);
        if (caret < span.Start || caret > span.End
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return null;

        var type = model.GetTypeInfo(attribute, cancellationToken).Type;
        var isMethods = KnownTypes.IsRuntime(type, AttributeNames.Ioctl);
        return NameOf(argument) switch
        {
            AttributeNames.Header when isMethods || KnownTypes.IsRuntime(type, AttributeNames.Contract) => new(attribute, span, NamesHeader: true, model),
            AttributeNames.Name or AttributeNames.ReplacedBy or AttributeArguments.PublishedName when isMethods => new(attribute, span, NamesHeader: false, model),
            _ => null,
        };
    }

    /// <summary>The contract whose method has the attribute; null where it is in none.</summary>
    public ContractFacts? Contract(SpecSources sources, CancellationToken cancellationToken) =>
        Attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration && Model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type
            ? ContractFactsReader.Read(type, new SymbolAttributeReader(cancellationToken), sources, cancellationToken)
            : null;

    static TextSpan SpanOf(SyntaxToken literal)
    {
        var start = literal.Text.IndexOf('"') + 1;
        return TextSpan.FromBounds(literal.SpanStart + start, literal.SpanStart + ArgumentText.EndOf(literal.Text, start));
    }

    /// <summary>The property or the parameter; only the published name comes first.</summary>
    static string? NameOf(AttributeArgumentSyntax argument) =>
        argument.NameEquals?.Name.Identifier.ValueText
        ?? argument.NameColon?.Name.Identifier.ValueText
        ?? (argument.Parent is AttributeArgumentListSyntax { Arguments: [var first, ..] } && first == argument ? AttributeArguments.PublishedName : null);
}
