namespace IoctlGen.Specs.CHeaders;

/// <summary>Names of C.</summary>
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

    /// <summary>Whether a text is one: letters of ASCII, digits and underscores, no digit first.</summary>
    public static bool Is(string text) => text.Length > 0 && !IsDigit(text[0]) && text.All(IsPart);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsPart(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';
}
