using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Editing;

/// <summary>Changes of text at places of syntax.</summary>
static class Edit
{
    public static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);

    public static TextChange Replace(SyntaxNode node, string text) => new(node.Span, text);

    public static TextChange Replace(SyntaxToken token, string text) => new(token.Span, text);

    /// <summary>An attribute on a line of its own above a declaration.</summary>
    public static TextChange AddAttribute(SyntaxNode declaration, string attribute)
    {
        var text = declaration.SyntaxTree.GetText();
        return Insert(declaration.SpanStart, $"[{attribute}]{NewLines.Of(text)}{NewLines.IndentationOf(text, declaration.SpanStart)}");
    }

    /// <summary>A modifier goes with the space after it.</summary>
    public static TextChange Remove(SyntaxToken modifier) => new(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart), "");

    /// <summary>A parameter behind all others but a cancellation token's, which is the last by convention.</summary>
    public static TextChange AddParameter(ParameterListSyntax list, string parameter, ParameterSyntax? before = null) => (before, list.Parameters.LastOrDefault()) switch
    {
        ({ } next, _) => Insert(next.SpanStart, parameter + ", "),
        (_, { } last) => Insert(last.Span.End, ", " + parameter),
        _ => Insert(list.OpenParenToken.Span.End, parameter),
    };
}
