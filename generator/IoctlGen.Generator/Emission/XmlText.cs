namespace IoctlGen.Generator.Emission;

/// <summary>Text inside a documentation comment: one line, nothing that XML would read.</summary>
static class XmlText
{
    public static string Escape(string text) => text
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
