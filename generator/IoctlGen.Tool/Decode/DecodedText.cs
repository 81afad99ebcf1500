using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Decode;

/// <summary>A decoded code, for people.</summary>
static class DecodedText
{
    const int LabelWidth = 14;

    /// <summary>Expression, picture, parts, and what is published of each of its names. A number that is sent inside the buffer of a code has no parts.</summary>
    public static void Write(uint code, IReadOnlyList<CatalogueRow> rows, Pen pen)
    {
        pen.Write($"0x{code:X8}", Pen.Heading);
        if (rows.Count > 0 && rows.All(static row => row.Inside.Length > 0))
            pen.WriteLine($"  sent inside the buffer of {rows[0].Inside}, not as a control code");
        else
            WriteParts(code, pen);

        foreach (var row in rows)
        {
            pen.WriteLine();
            WriteRow(row, pen);
        }

        if (rows.Count == 0)
            WriteNone(pen);
    }

    static void WriteParts(uint code, Pen pen)
    {
        pen.WriteLine("  " + CodeExpression.Of(code));
        pen.WriteLine();
        BitPicture.Write(code, pen);
        pen.WriteLine();
        foreach (var part in CodeParts.Of(code))
        {
            pen.Write("  " + part.Label.PadRight(LabelWidth), BitPicture.ColourOf(part.Name));
            pen.WriteLine($"{part.Number,-8}{part.Meaning}".TrimEnd());
        }
    }

    static void WriteNone(Pen pen)
    {
        pen.WriteLine();
        pen.WriteLine("No published name has this code.");
    }

    static string? Release(string? text, string number) => text is null ? null : $"{text} ({number})";

    static void WriteRow(CatalogueRow row, Pen pen)
    {
        pen.WriteLine(row.Name, Pen.Heading);
        Line("Header", row.Header + (row.AlsoIn.Length > 0 ? $" (also in {row.AlsoIn.Replace(" ", ", ")})" : ""));
        Line("Input", Stated(row.Input));
        Line("Output", Stated(row.Output));
        Line("Buffers", row.Buffers.Replace(" ", ", "));
        Line("Since", string.Join(", ", new[] { Release(row.SinceText, row.Since), Release(row.SinceServerText, row.SinceServer) }.OfType<string>()));
        Line("Replaced by", row.ReplacedBy);
        Line("Kernel only", row.IsKernelOnly ? "yes: drivers alone can send it" : "");
        Line("Inside", row.Inside.Length > 0 ? $"the buffer of {row.Inside}" : "");
        Line("Page", row.Page);
        Line("SDK page", row.SdkPage);

        // A header may name the structures that the page leaves out.
        string Stated(string buffer) => buffer.Length == 0 && row is { Page.Length: > 0, Buffers.Length: 0 } ? "not stated for certain" : buffer;

        void Line(string label, string text)
        {
            if (text.Length == 0)
                return;
            pen.WriteLine("  " + label.PadRight(LabelWidth) + text);
        }
    }
}
