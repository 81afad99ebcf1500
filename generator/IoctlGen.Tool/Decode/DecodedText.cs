using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Tool.Catalogue;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Decode;

/// <summary>A decoded code, for people.</summary>
static class DecodedText
{
    const int LabelWidth = 14;

    /// <summary>Expression, picture, parts, and what is published of each of its names. A number that is sent inside the buffer of a code has no parts.</summary>
    /// <param name="code">The code.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="showsSources">Whether to name the source of each fact.</param>
    /// <param name="pen">Writes it.</param>
    public static void Write(uint code, IReadOnlyList<CatalogueRow> rows, bool showsSources, Pen pen)
    {
        pen.Write($"0x{code:X8}", Pen.Heading);
        if (rows.Count > 0 && rows.All(static row => row.Inside.Length > 0))
            pen.WriteLine($"  sent inside the buffer of {rows[0].Inside}, not as a control code");
        else
            WriteParts(code, pen);

        foreach (var row in rows)
        {
            pen.WriteLine();
            WriteRow(row, showsSources, pen);
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

    static void WriteRow(CatalogueRow row, bool showsSources, Pen pen)
    {
        var facts = PublishedFacts.Of(row);
        pen.WriteLine(row.Name, Pen.Heading);
        Line("Header", row.Header + (row.AlsoIn.Length > 0 ? $" (also in {row.AlsoIn.Replace(" ", ", ")})" : ""));
        Buffer("Input", row.Input, facts.Input);
        Buffer("Output", row.Output, facts.Output);
        Line("Buffers", row.Buffers.Replace(" ", ", "));
        Line("Since", string.Join(", ", new[] { Release(row.SinceText, row.Since), Release(row.SinceServerText, row.SinceServer) }.OfType<string>()));
        Line("Replaced by", row.ReplacedBy);
        Line("Kernel only", row.IsKernelOnly ? "yes: drivers alone can send it" : "");
        Line("Inside", row.Inside.Length > 0 ? $"the buffer of {row.Inside}" : "");
        foreach (var (title, fact) in facts.Others)
            Line(title, fact.Text, fact.Source);
        var label = "C#";
        foreach (var line in CodeDeclarations.LinesOf([row])[row.Name])
        {
            Line(label, line);
            label = "";
        }

        Line("Page", row.Page);
        Line("SDK page", row.SdkPage);

        // A header may name the structures that the page leaves out.
        string Stated(string buffer, BufferFacts known) =>
            buffer.Length > 0 ? buffer
            : known.IsUnknownToAll ? "nobody says"
            : row is { Page.Length: > 0, Buffers.Length: 0 } ? "not stated for certain"
            : "";

        void Buffer(string label, string buffer, BufferFacts known)
        {
            Line(label, Stated(buffer, known), known.Source);
            var source = known.SourceOfSize == known.Source ? "" : known.SourceOfSize;
            Line("", known.SizeText, source);
            Line("", known.DependsOn.Length > 0 ? $"which one it is depends on {known.DependsOn}" : "", source);
            foreach (var (when, type) in known.Cases)
                Line("", $"  {when}{(type.Length > 0 ? ": " + type : "")}", "");
            Line("", known.TooSmall.Length > 0 ? $"too small: {known.TooSmall.Replace(" ", ", ")}" : "", source);
            Line("", known.Place.Length > 0 ? $"found at {known.Place}" : "", "");
        }

        void Line(string label, string text, string source = "")
        {
            if (text.Length > 0)
                pen.WriteLine("  " + label.PadRight(LabelWidth) + text + (showsSources && source.Length > 0 ? $"  [{source}]" : ""));
        }
    }
}
