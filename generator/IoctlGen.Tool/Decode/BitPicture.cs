using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Decode;

/// <summary>The 32 bits of a code, boxed by its four parts.</summary>
static class BitPicture
{
    static readonly Field[] Fields =
    [
        new("device type", High: 31, Low: 16, Colour: ConsoleColor.DarkCyan),
        new("access", High: 15, Low: 14, Colour: ConsoleColor.DarkGreen),
        new("function", High: 13, Low: 2, Colour: ConsoleColor.DarkYellow),
        new("method", High: 1, Low: 0, Colour: ConsoleColor.DarkMagenta),
    ];

    /// <summary>Five lines: the numbers of the bits, the boxes, the names of the parts.</summary>
    public static void Write(uint code, Pen pen)
    {
        WriteLine(pen, "  ", " ", "", static field => (field.Edges, null));
        WriteLine(pen, " \u250C", "\u252C", "\u2510", static field => (field.Rule, null));
        WriteLine(pen, " \u2502", "\u2502", "\u2502", field => (Centre(field.Bits(code), field.Width), field.Colour));
        WriteLine(pen, " \u2514", "\u2534", "\u2518", static field => (field.Rule, null));
        WriteLine(pen, "  ", " ", "", static field => (Centre(field.Name, field.Width), field.Colour));
    }

    /// <summary>The colour that a part has wherever it is shown.</summary>
    public static ConsoleColor ColourOf(string part) => Array.Find(Fields, field => field.Name == part)!.Colour;

    static void WriteLine(Pen pen, string left, string between, string right, Func<Field, (string Text, ConsoleColor? Colour)> cell)
    {
        pen.Write(left);
        foreach (var field in Fields)
        {
            var (text, colour) = cell(field);
            var isLast = field == Fields[^1];
            pen.Write(isLast && right.Length == 0 ? text.TrimEnd() : text, colour);
            pen.Write(isLast ? right : between);
        }

        pen.WriteLine();
    }

    static string Centre(string text, int width) => text.PadLeft((width + text.Length) / 2).PadRight(width);

    sealed record Field(string Name, int High, int Low, ConsoleColor Colour)
    {
        int Count => High - Low + 1;

        /// <summary>The bits in fours, or the name, with a space on both sides.</summary>
        public int Width => Math.Max(Count + ((Count - 1) / 4), Name.Length) + 2;

        public string Rule => new('\u2500', Width);

        public string Edges => $"{High}{$"{Low}".PadLeft(Width - $"{High}".Length)}";

        public string Bits(uint code)
        {
            var bits = ((code >> Low) & ((1u << Count) - 1)).ToString("B" + Count);
            return string.Join(' ', bits.Chunk(4).Select(static four => new string(four)));
        }
    }
}
