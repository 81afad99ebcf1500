namespace IoctlGen.Specs.CHeaders;

/// <summary>Names of C in running text.</summary>
static class CName
{
    /// <summary>The name that begins at a place; empty where none does.</summary>
    public static string At(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsPart(text[end]))
            end++;
        return text.Substring(start, end - start);
    }

    public static bool IsPart(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';
}
