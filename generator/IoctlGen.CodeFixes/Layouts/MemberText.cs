using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.CodeFixes.Layouts;

/// <summary>The lines of a member with its comments, without the indentation that they share.</summary>
/// <param name="lines">The lines.</param>
/// <param name="isApart">Whether an empty line stands before it.</param>
readonly struct MemberText(IReadOnlyList<string> lines, bool isApart)
{
    public IReadOnlyList<string> Lines { get; } = lines;

    public bool IsApart { get; } = isApart;

    /// <summary>A member as it stands in its file.</summary>
    public static MemberText Of(SyntaxNode member) => Of(member.ToFullString(), StandsApart(member));

    /// <summary>A member as import prints it: one with a comment stands apart.</summary>
    public static MemberText Printed(SyntaxNode member) => Of(member.ToFullString(), StandsApart(member) || member.GetLeadingTrivia().Any(SyntaxKind.SingleLineDocumentationCommentTrivia));

    public static MemberText Of(string text, bool isApart)
    {
        var lines = text.TrimEnd().Split('\n').Select(static line => line.TrimEnd()).SkipWhile(static line => line.Length == 0).ToList();
        // The first line may follow a brace or another member.
        var indentation = lines.Where(static line => line.Length > 0).Select(IndentationOf).DefaultIfEmpty(0).Skip(lines.Count > 1 && IndentationOf(lines[0]) == 0 ? 1 : 0).DefaultIfEmpty(0).Min();
        return new([.. lines.Select(line => line.Substring(Math.Min(indentation, IndentationOf(line))))], isApart);
    }

    /// <summary>Whether an empty line stands before a member.</summary>
    public static bool StandsApart(SyntaxNode member) => member.GetLeadingTrivia() is [var first, ..] && first.IsKind(SyntaxKind.EndOfLineTrivia);

    static int IndentationOf(string line) => line.Length - line.TrimStart().Length;
}
