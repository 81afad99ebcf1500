using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Editing;

/// <summary>How a file is laid out, so that what is added looks the same.</summary>
static class NewLines
{
    /// <summary>What the members of a type stand farther in than itself.</summary>
    public const string Step = "    ";

    /// <summary>The line break of the file's first line; a file of one line has none to copy.</summary>
    public static string Of(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>Lines one below the other; an empty one stays empty.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="newLine">A line break.</param>
    /// <param name="line">The same, with the blanks that each line starts with.</param>
    public static string Indented(IEnumerable<string> lines, string newLine, string line) => string.Concat(lines.Select(text => text.Length == 0 ? newLine : line + text));

    /// <summary>The blanks that the line of a position starts with.</summary>
    public static string IndentationOf(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
