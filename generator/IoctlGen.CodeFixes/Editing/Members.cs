using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Editing;

/// <summary>Adds members to a type, laid out as its others are.</summary>
static class Members
{
    /// <summary>At the end of the type, with an empty line before each member that follows another.</summary>
    /// <param name="type">The type.</param>
    /// <param name="members">The lines of each member.</param>
    public static TextChange Append(TypeDeclarationSyntax type, IEnumerable<string[]> members)
    {
        var text = type.SyntaxTree.GetText();
        var newLine = NewLines.Of(text);
        var indentation = NewLines.IndentationOf(text, type.SpanStart);
        var line = newLine + (type.Members.LastOrDefault() is { } last && StartsLine(text, last.SpanStart) ? NewLines.IndentationOf(text, last.SpanStart) : indentation + NewLines.Step);
        var lines = string.Join(newLine, members.Select(member => NewLines.Indented(member, newLine, line)));
        if (type.Members.Count > 0)
            lines = newLine + lines;

        if (type.OpenBraceToken.RawKind == 0 || type.OpenBraceToken.IsMissing)
            return Edit.Replace(type.SemicolonToken, $"{newLine}{indentation}{{{lines}{newLine}{indentation}}}");

        // Behind what stands before the brace, a directive maybe.
        var brace = type.CloseBraceToken;
        if (StartsLine(text, brace.SpanStart))
        {
            var before = text.Lines[text.Lines.GetLineFromPosition(brace.SpanStart).LineNumber - 1];
            return Edit.Insert(before.End, lines);
        }

        return new(TextSpan.FromBounds(brace.GetPreviousToken().Span.End, brace.SpanStart), $"{lines}{newLine}{indentation}");
    }

    static bool StartsLine(SourceText text, int position) => string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)));
}
