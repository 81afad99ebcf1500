using IoctlGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Layouts;

/// <summary>Writes what stands between the braces of a type anew.</summary>
static class TypeBody
{
    /// <summary>A line for each member and for what stands above it, and what stood above the brace that closes.</summary>
    public static TextChange Replace(BaseTypeDeclarationSyntax type, IEnumerable<MemberText> members)
    {
        var text = type.SyntaxTree.GetText();
        var newLine = NewLines.Of(text);
        var indentation = NewLines.IndentationOf(text, type.SpanStart);
        var inner = newLine + (FirstOfLine(type, text) is { } first ? NewLines.IndentationOf(text, first.SpanStart) : indentation + NewLines.Step);
        var last = MemberText.Of(type.CloseBraceToken.LeadingTrivia.ToFullString(), isApart: false);
        var body = string.Concat(members.Select((member, index) => (member.IsApart && index > 0 ? newLine : "") + Lines(member)));
        var span = TextSpan.FromBounds(type.OpenBraceToken.Span.End, type.CloseBraceToken.SpanStart);
        return new(span, type.OpenBraceToken.TrailingTrivia.ToFullString().TrimEnd() + body + Lines(last) + newLine + indentation);

        string Lines(MemberText member) => NewLines.Indented(member.Lines, newLine, inner);
    }

    /// <summary>Whether it has directives between its braces: what is moved there may come under another one.</summary>
    public static bool HasDirectives(BaseTypeDeclarationSyntax type) =>
        type.DescendantTrivia().Any(trivia => trivia.IsDirective && trivia.SpanStart > type.OpenBraceToken.SpanStart && trivia.SpanStart < type.CloseBraceToken.SpanStart);

    static SyntaxNode? FirstOfLine(BaseTypeDeclarationSyntax type, SourceText text)
    {
        var first = type is EnumDeclarationSyntax { Members: [var value, ..] } ? (SyntaxNode)value : (type as TypeDeclarationSyntax)?.Members.FirstOrDefault();
        return first is not null && text.Lines.GetLineFromPosition(first.SpanStart).LineNumber != text.Lines.GetLineFromPosition(type.OpenBraceToken.SpanStart).LineNumber ? first : null;
    }
}
