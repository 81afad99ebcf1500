using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>Strings as Windows drivers have them: UTF-16, not always well-formed, so that no decoder may fix them.</summary>
static class Utf16
{
    /// <summary>All whole characters.</summary>
    public static string Read(ReadOnlySpan<byte> bytes) => new(Characters(bytes));

    /// <summary>All whole characters but the NULs at the end.</summary>
    public static string ReadTrimmed(ReadOnlySpan<byte> bytes) => new(Characters(bytes).TrimEnd('\0'));

    /// <summary>The characters before the first NUL, or all whole ones.</summary>
    public static string ReadTerminated(ReadOnlySpan<byte> bytes) => ReadTerminated(Characters(bytes));

    public static string ReadTerminated(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\0');
        return new(end < 0 ? text : text[..end]);
    }

    static ReadOnlySpan<char> Characters(ReadOnlySpan<byte> bytes) => MemoryMarshal.Cast<byte, char>(bytes);
}
