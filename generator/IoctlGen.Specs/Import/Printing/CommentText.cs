using System.Text.RegularExpressions;

namespace IoctlGen.Specs.Import;

/// <summary>The words of a comment of C.</summary>
static class CommentText
{
    static readonly char[] Drawn = ['*', '/', '-', '=', '+'];

    static readonly char[] DrawnOrSpace = [.. Drawn, ' '];

    /// <summary>On one line, without the stars at the beginnings of lines, and without lines that are drawn.</summary>
    public static string Of(string comment) =>
        string.Join(" ", comment.Split('\n').Select(WithoutFrame).Where(static line => line.Length > 0));

    /// <summary>What is drawn behind words has a space before it: the star of <c>ACME_FLAG_*</c> is one of the words.</summary>
    static string WithoutFrame(string line)
    {
        var words = Brief.Replace(Mark.Replace(line, "").Trim().TrimStart(DrawnOrSpace), "");
        var end = words.TrimEnd(Drawn);
        return end.EndsWith(" ", StringComparison.Ordinal) ? end.TrimEnd() : words;
    }

    /// <summary>What tells Doxygen that a comment is for it: <c>//!</c>, <c>///&lt;</c>.</summary>
    static readonly Regex Mark = new(@"^(?:[!/*]<|!)");

    /// <summary>What tells it that a sentence is the first: summaries have no other.</summary>
    static readonly Regex Brief = new(@"^[@\\](?:brief|short)\s+");
}
