using System.Security.Cryptography;
using System.Text;

namespace IoctlGen.Tool.Import;

/// <summary>The first line of an imported file: it has a hash of the lines below, which tells a file that was edited from one that is as it was written.</summary>
static class ImportStamp
{
    /// <summary>What stands in the first line of every imported file.</summary>
    public const string Mark = "by `ioctlgen import`";

    const string Before = " (hash ", Behind = ")";

    /// <summary>The text with the hash behind the mark of its first line.</summary>
    public static string Put(string text)
    {
        var place = text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        return $"{text[..place]}{Before}{HashOf(text)}{Behind}{text[place..]}";
    }

    /// <summary>The text with another hash, where it was changed by import itself.</summary>
    public static string Renew(string text)
    {
        var (start, end) = Place(text);
        return Put(text.Remove(start, end - start));
    }

    /// <summary>Whether a file is as it was written; null where it does not say, as files of older versions do not.</summary>
    public static bool? IsUnchanged(string text)
    {
        var (start, end) = Place(text);
        return start < 0 ? null : text[(start + Before.Length)..(end - Behind.Length)] == HashOf(text);
    }

    /// <summary>What speaks against replacing a file; null where it is as it was written.</summary>
    public static string? Objection(string text) => IsUnchanged(text) switch
    {
        true => null,
        false => "the file was changed since it was imported; --update adds what is new to it, --force replaces it",
        null => "the file does not say whether it was changed since it was imported, as those of older versions do not; --update adds what is new to it, --force replaces it",
    };

    /// <summary>Where the hash stands in the first line, with the words around it.</summary>
    static (int Start, int End) Place(string text)
    {
        var line = text.AsSpan(0, Math.Max(0, text.IndexOf('\n')));
        var start = line.IndexOf(Mark + Before, StringComparison.Ordinal);
        var length = start < 0 ? -1 : line[start..].IndexOf(Behind, StringComparison.Ordinal);
        return length < 0 ? (-1, -1) : (start + Mark.Length, start + length + Behind.Length);
    }

    /// <summary>That of all lines but the first. Version control may have given them other ends.</summary>
    static string HashOf(string text)
    {
        var lines = text[(text.IndexOf('\n') + 1)..].ReplaceLineEndings("\n");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(lines)))[..16].ToLowerInvariant();
    }
}
