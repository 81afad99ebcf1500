using System.Globalization;

namespace IoctlGen.Tool.Import;

/// <summary>Prints what an array of characters has besides them: from text and to text.</summary>
static class TextPrinter
{
    public static void Print(CodeText text, ImportedArray array)
    {
        text.Line();
        text.Summary("The characters before the first zero.");
        text.Open("public override readonly string ToString()");
        text.Line("var all = MemoryMarshal.Cast<ushort, char>((ReadOnlySpan<ushort>)this);");
        text.Line("var end = all.IndexOf('\\0');");
        text.Line("return new string(end < 0 ? all : all[..end]);");
        text.Close();
        text.Line();
        text.Summary("Sets the characters, and zeros behind them.");
        text.Line(string.Create(CultureInfo.InvariantCulture, $"/// <exception cref=\"ArgumentException\">They are more than {array.Length}.</exception>"));
        text.Open("public void Set(ReadOnlySpan<char> text)");
        text.Line("var all = MemoryMarshal.Cast<ushort, char>((Span<ushort>)this);");
        text.Line("text.CopyTo(all);");
        text.Line("all[text.Length..].Clear();");
        text.Close();
    }
}
