using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>
/// The text in a field of fixed length: <c>WCHAR[n]</c>, whose elements are <c>char</c> or <c>ushort</c> in C#, and <c>CHAR[n]</c>, whose elements are
/// <c>byte</c> or <c>sbyte</c> and which is Latin-1, of which ASCII is a part.
/// </summary>
/// <remarks>
/// A structure with [InlineArray] is such a field as it is: <c>FieldText.Read(name.Label)</c>. One that is declared <c>fixed</c> becomes a span where it stands
/// still: <c>FieldText.Read(new ReadOnlySpan&lt;char&gt;(name.Label, 16))</c>.
/// </remarks>
public static class FieldText
{
    /// <summary>The characters before the first NUL; all of the field where there is none.</summary>
    /// <param name="field">The field.</param>
    public static string Read(ReadOnlySpan<char> field) => Utf16.ReadTerminated(field);

    /// <inheritdoc cref="Read(ReadOnlySpan{char})"/>
    public static string Read(ReadOnlySpan<ushort> field) => Utf16.ReadTerminated(MemoryMarshal.Cast<ushort, char>(field));

    /// <inheritdoc cref="Read(ReadOnlySpan{char})"/>
    public static string Read(ReadOnlySpan<byte> field) => Ansi.ReadTerminated(field);

    /// <inheritdoc cref="Read(ReadOnlySpan{char})"/>
    public static string Read(ReadOnlySpan<sbyte> field) => Ansi.ReadTerminated(MemoryMarshal.AsBytes(field));

    /// <summary>Sets the characters, and zeros behind them. A text that fills the field has no NUL behind it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is longer than the field, or a character of it does not fit one of the field's; the field stays as it was.</exception>
    public static void Set(Span<char> field, ReadOnlySpan<char> text)
    {
        RequireRoom(text, field.Length);
        text.CopyTo(field);
        field[text.Length..].Clear();
    }

    /// <inheritdoc cref="Set(Span{char}, ReadOnlySpan{char})"/>
    public static void Set(Span<ushort> field, ReadOnlySpan<char> text) => Set(MemoryMarshal.Cast<ushort, char>(field), text);

    /// <inheritdoc cref="Set(Span{char}, ReadOnlySpan{char})"/>
    public static void Set(Span<byte> field, ReadOnlySpan<char> text)
    {
        RequireRoom(text, field.Length);
        Ansi.Write(text, field);
        field[text.Length..].Clear();
    }

    /// <inheritdoc cref="Set(Span{char}, ReadOnlySpan{char})"/>
    public static void Set(Span<sbyte> field, ReadOnlySpan<char> text) => Set(MemoryMarshal.AsBytes(field), text);

    /// <summary>Sets the characters, and zeros behind them: at least one, for drivers that need a NUL.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text with a NUL is longer than the field, or a character of it does not fit one of the field's; the field stays as it was.</exception>
    public static void SetTerminated(Span<char> field, ReadOnlySpan<char> text)
    {
        RequireNul(text, field.Length);
        Set(field, text);
    }

    /// <inheritdoc cref="SetTerminated(Span{char}, ReadOnlySpan{char})"/>
    public static void SetTerminated(Span<ushort> field, ReadOnlySpan<char> text) => SetTerminated(MemoryMarshal.Cast<ushort, char>(field), text);

    /// <inheritdoc cref="SetTerminated(Span{char}, ReadOnlySpan{char})"/>
    public static void SetTerminated(Span<byte> field, ReadOnlySpan<char> text)
    {
        RequireNul(text, field.Length);
        Set(field, text);
    }

    /// <inheritdoc cref="SetTerminated(Span{char}, ReadOnlySpan{char})"/>
    public static void SetTerminated(Span<sbyte> field, ReadOnlySpan<char> text) => SetTerminated(MemoryMarshal.AsBytes(field), text);

    static void RequireRoom(ReadOnlySpan<char> text, int room)
    {
        if (text.Length > room)
            throw new ArgumentException($"The text has {text.Length} characters, but the field has room for {room}.", nameof(text));
    }

    static void RequireNul(ReadOnlySpan<char> text, int room)
    {
        if (text.Length >= room)
            throw new ArgumentException($"The text has {text.Length} characters and a NUL, but the field has room for {room}.", nameof(text));
    }
}
