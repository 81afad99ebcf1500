namespace IoctlGen.Specs.Import;

/// <summary>Prints what makes elements side by side an array, where the language has no inline arrays.</summary>
static class ArrayPrinter
{
    /// <summary>The elements, within the structure.</summary>
    public const string AsSpan = "AsSpan()";

    public static void Print(CodeText text, ImportedArray array)
    {
        text.Line();
        text.Summary("The elements, as long as the structure is where it is.");
        text.Line(FormattableString.Invariant($"public Span<{array.Element}> {AsSpan} => MemoryMarshal.CreateSpan(ref _element, {array.Length});"));
    }
}
