namespace IoctlGen.Specs.Import;

/// <summary>Texts as C# writes them.</summary>
static class Literal
{
    public static string Of(string text) => $"\"{string.Concat(text.Select(Escape))}\"";

    static string Escape(char c) => c switch
    {
        '\\' or '"' => "\\" + c,
        '\n' => "\\n",
        '\r' => "\\r",
        _ when OneLine.Ends(c) => FormattableString.Invariant($"\\u{(int)c:X4}"),
        _ => c.ToString(),
    };
}
