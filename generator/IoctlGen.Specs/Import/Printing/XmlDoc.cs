namespace IoctlGen.Tool.Import;

/// <summary>Text for doc comments.</summary>
static class XmlDoc
{
    public static string Text(string text) =>
        string.Concat(OneLine.Of(text).Where(static c => c is not ('\uFFFE' or '\uFFFF')))
            .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Trim();

    /// <summary>A declaration of C.</summary>
    public static string InC(string declaration) => $"C: <c>{Text(declaration)}</c>.";
}
