namespace IoctlGen;

/// <summary>How a driver has the characters of a text.</summary>
public enum IoctlText
{
    /// <summary>WCHAR: UTF-16, 2 bytes each, not always well-formed.</summary>
    Utf16,

    /// <summary>CHAR: 1 byte each, Latin-1, of which ASCII is a part. It is the same on every machine, whatever its code page; other characters are refused.</summary>
    Ansi,
}
