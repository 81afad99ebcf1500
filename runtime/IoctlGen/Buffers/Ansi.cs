using System.Buffers;
using System.Text;

namespace IoctlGen;

/// <summary>Strings of one byte per character: Latin-1, of which ASCII is a part, so that a byte is the same character on every machine.</summary>
static class Ansi
{
    static readonly SearchValues<char> Characters = SearchValues.Create([.. Enumerable.Range(0, 256).Select(static character => (char)character)]);

    /// <summary>All characters but the NULs at the end.</summary>
    public static string ReadTrimmed(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes.TrimEnd((byte)0));

    /// <summary>The characters before the first NUL, or all.</summary>
    public static string ReadTerminated(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)0);
        return Encoding.Latin1.GetString(end < 0 ? bytes : bytes[..end]);
    }

    /// <summary>Writes a byte for each character.</summary>
    /// <exception cref="ArgumentException">A character has no byte; nothing was written.</exception>
    public static void Write(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        // An encoder would write a question mark for what does not fit.
        var wide = text.IndexOfAnyExcept(Characters);
        if (wide >= 0)
            throw new ArgumentException($"The character '{text[wide]}' (U+{(int)text[wide]:X4}) at index {wide} has no single byte: text for CHAR is of the characters U+0000 to U+00FF.", nameof(text));
        Encoding.Latin1.GetBytes(text, bytes);
    }
}
