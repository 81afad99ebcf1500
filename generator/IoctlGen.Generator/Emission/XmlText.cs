namespace IoctlGen.Generator.Emission;

/// <summary>Text inside a documentation comment: one line, nothing that XML would read.</summary>
static class XmlText
{
    static readonly char[] Special = ['&', '<', '>', '"', '\r', '\n', '\u0085', '\u2028', '\u2029'];

    public static string Escape(string text) => text.IndexOfAny(Special) < 0 ? text : text
        .Replace("&", "&amp;")
        .Replace("<", "&lt;")
        .Replace(">", "&gt;")
        .Replace("\"", "&quot;")
        .Replace("\r", " ")
        .Replace("\n", " ")
        .Replace("\u0085", " ")
        .Replace("\u2028", " ")
        .Replace("\u2029", " ");
}
