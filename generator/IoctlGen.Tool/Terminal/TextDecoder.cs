using System.Text;

namespace IoctlGen.Tool.Terminal;

/// <summary>
/// The text of a file, as compilers read it: by its byte order mark; else UTF-16 where every other byte is zero, as text for Windows has them; else UTF-8, and Windows-1252 where it is no valid one.
/// </summary>
static class TextDecoder
{
    /// <summary>The characters of Windows-1252 from 0x80 to 0x9F, five of which are control characters; the others are those of Latin 1.</summary>
    const string Windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The bytes that tell UTF-16 from others.</summary>
    const int Sample = 4096;

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(byte[] bytes)
    {
        if (HasMark(bytes))
        {
            using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }

        if (IsUtf16(bytes, zeros: 1))
            return Encoding.Unicode.GetString(bytes);
        if (IsUtf16(bytes, zeros: 0))
            return Encoding.BigEndianUnicode.GetString(bytes);
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return string.Create(bytes.Length, bytes, static (text, bytes) =>
            {
                for (var i = 0; i < text.Length; i++)
                    text[i] = bytes[i] is >= 0x80 and < 0xA0 and var special ? Windows1252[special - 0x80] : (char)bytes[i];
            });
        }
    }

    static bool HasMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..];

    /// <summary>Whether most characters are ASCII in UTF-16: their zero bytes are all on one side.</summary>
    static bool IsUtf16(byte[] bytes, int zeros)
    {
        var pairs = Math.Min(bytes.Length, Sample) / 2;
        var (there, elsewhere) = (0, 0);
        for (var i = 0; i < pairs * 2; i += 2)
        {
            there += bytes[i + zeros] == 0 ? 1 : 0;
            elsewhere += bytes[i + 1 - zeros] == 0 ? 1 : 0;
        }

        return bytes.Length % 2 == 0 && elsewhere == 0 && there > pairs / 2;
    }
}
