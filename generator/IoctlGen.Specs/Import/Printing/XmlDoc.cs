namespace IoctlGen.Specs.Import;

/// <summary>Text for doc comments.</summary>
static class XmlDoc
{
    public static string Text(string text) =>
        string.Concat(OneLine.Of(text).Where(static c => c is not ('\uFFFE' or '\uFFFF')))
            .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Trim();

    /// <summary>A declaration of C.</summary>
    public static string InC(string declaration) => $"C: <c>{Text(declaration)}</c>.";
}
