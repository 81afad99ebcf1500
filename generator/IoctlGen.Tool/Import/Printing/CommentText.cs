namespace IoctlGen.Tool.Import;

/// <summary>The words of a comment of C.</summary>
static class CommentText
{
    /// <summary>On one line, without the stars at the beginnings of lines, and without lines that are drawn.</summary>
    public static string Of(string comment) =>
        string.Join(' ', comment.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static line => line.Trim('*', '/', '-', '=', ' ', '\r', '+')).Where(static line => line.Length > 0));
}
