namespace IoctlGen.Specs.Import;

/// <summary>Prints what an array of characters has besides them: from text and to text.</summary>
static class TextPrinter
{
    public static void Print(CodeText text, ImportedArray array)
    {
        text.Line();
        text.Summary("The characters before the first zero.");
        var elements = text.Language.HasInlineArrays ? "this" : ArrayPrinter.AsSpan;
        text.Line($"public override {(text.Language.HasInlineArrays ? "readonly " : "")}string ToString() => FieldText.Read({elements});");
        text.Line();
        text.Summary("Sets the characters, and zeros behind them.");
        text.Line(FormattableString.Invariant($"/// <exception cref=\"ArgumentException\">They are more than {array.Length}{(array.Element == "byte" ? ", or one has no single byte" : "")}.</exception>"));
        text.Line($"public void Set(ReadOnlySpan<char> text) => FieldText.Set({elements}, text);");
    }
}
