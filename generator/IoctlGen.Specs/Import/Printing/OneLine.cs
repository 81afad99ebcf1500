namespace IoctlGen.Specs.Import;

/// <summary>
/// Keeps what users wrote on one line of C#, which besides the control characters NEL, LS and PS end: what follows them in a comment would be code.
/// </summary>
static class OneLine
{
    public static bool Ends(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    /// <summary>The text with spaces for what ends a line.</summary>
    public static string Of(string text) => string.Concat(text.Select(static c => Ends(c) ? ' ' : c));
}
