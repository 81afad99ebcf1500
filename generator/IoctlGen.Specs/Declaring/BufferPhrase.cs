using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Declaring;

/// <summary>
/// What a buffer holds, in a few words: <c>LAB_REPORT</c>, <c>array of ULONG</c>, <c>LAB_PAGE and more</c>, <c>LAB_PAGE and array of LAB_LINE</c>.
/// The catalogue and export write them, the catalogue and import read them.
/// </summary>
/// <param name="Kind">How often, and what follows.</param>
/// <param name="Type">The type in C.</param>
sealed record BufferPhrase(BufferKind Kind, string Type)
{
    public const string None = "none";

    public const string Or = " or ";

    /// <summary>What a text of one byte per character is made of, and one of UTF-16.</summary>
    public const string AnsiType = "CHAR", Utf16Type = "WCHAR";

    const string Bytes = "bytes", Characters = "UTF-16 text", Ansi = "ANSI text", ArrayOf = "array of ", AnyLength = "[]", And = " and ", More = "more";

    /// <summary>What follows a header: <c>array of LAB_LINE</c>, <c>bytes</c>, or <c>more</c> where nobody says what.</summary>
    public string Rest { get; init; } = More;

    public override string ToString() => (Kind, Type) switch
    {
        (BufferKind.Array, "UCHAR") => Bytes,
        (BufferKind.Array, _) => ArrayOf + Type,
        (BufferKind.Header, _) => Type + And + Rest,
        (BufferKind.Text, AnsiType) => Ansi,
        (BufferKind.Text, _) => Characters,
        _ => Type,
    };

    /// <summary>The phrase; null where prose stands there.</summary>
    public static BufferPhrase? Read(string text)
    {
        if (text == Bytes)
            return new(BufferKind.Array, "UCHAR");
        if (text == Characters)
            return new(BufferKind.Text, Utf16Type);
        if (text == Ansi)
            return new(BufferKind.Text, AnsiType);
        if (text.StartsWith(ArrayOf, StringComparison.Ordinal))
            return IsType(text.Substring(ArrayOf.Length)) ? new(BufferKind.Array, text.Substring(ArrayOf.Length)) : null;
        if (text.EndsWith(AnyLength, StringComparison.Ordinal))
            return CName.Is(text.Substring(0, text.Length - AnyLength.Length)) ? new(BufferKind.Array, text.Substring(0, text.Length - AnyLength.Length)) : null;
        if (text.IndexOf(And, StringComparison.Ordinal) is > 0 and var and && text.Substring(and + And.Length) is var rest && CName.Is(text.Substring(0, and)) && IsRest(rest))
            return new(BufferKind.Header, text.Substring(0, and)) { Rest = rest };
        return IsType(text) ? new(BufferKind.Structure, text) : null;
    }

    /// <summary>The buffers of several methods of one code.</summary>
    public static string Join(IEnumerable<string> phrases) => string.Join(Or, phrases.Distinct());

    /// <summary>What <see cref="Join"/> has joined, up to the first remark or the end of the sentence.</summary>
    public static string[] Split(string text)
    {
        var end = text.IndexOfAny(['.', ',', ';', '\r', '\n']);
        return (end < 0 ? text : text.Substring(0, end)).Split([Or], StringSplitOptions.None).Select(static form => form.Trim()).ToArray();
    }

    /// <summary>Both inputs of a code whose driver reads the second buffer.</summary>
    public static string WithSecond(string input, string second) => $"{input}, and {second} in the second buffer";

    /// <summary>A name, with the lengths of an array behind it or none: <c>ULONG[4]</c>.</summary>
    static bool IsType(string text)
    {
        var bracket = text.IndexOf('[');
        return bracket < 0
            ? CName.Is(text)
            : CName.Is(text.Substring(0, bracket)) && text.EndsWith("]", StringComparison.Ordinal) && text.Substring(bracket).All(static c => c is '[' or ']' or (>= '0' and <= '9'));
    }

    static bool IsRest(string text) => text.Split([And], StringSplitOptions.None)
        .All(static part => part is More or Bytes or Characters or Ansi || CName.Is(part.StartsWith(ArrayOf, StringComparison.Ordinal) ? part.Substring(ArrayOf.Length) : part));
}
