using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>Strings as Windows drivers have them: UTF-16, not always well-formed, so that no decoder may fix them.</summary>
static class Utf16
{
    /// <summary>All whole characters.</summary>
    public static string Read(ReadOnlySpan<byte> bytes) => new(MemoryMarshal.Cast<byte, char>(bytes));

    /// <summary>All whole characters but the NULs at the end.</summary>
    public static string ReadTrimmed(ReadOnlySpan<byte> bytes) => new(MemoryMarshal.Cast<byte, char>(bytes).TrimEnd('\0'));
}
