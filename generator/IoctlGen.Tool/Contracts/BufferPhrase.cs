using System.Text.RegularExpressions;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Tool.Contracts;

/// <summary>A buffer in a few words of a comment: <c>LAB_REPORT</c>, <c>array of ULONG</c>, <c>LAB_PAGE and more</c>. Export writes them, import reads them.</summary>
/// <param name="Kind">How often, and what follows.</param>
/// <param name="Type">The type in C.</param>
sealed partial record BufferPhrase(BufferKind Kind, string Type)
{
    public const string None = "none";

    const string Bytes = "bytes";
    const string Characters = "UTF-16 text";
    const string Or = " or ";

    public override string ToString() => (Kind, Type) switch
    {
        (BufferKind.Array, "UCHAR") => Bytes,
        (BufferKind.Array, _) => "array of " + Type,
        (BufferKind.Header, _) => Type + " and more",
        (BufferKind.Text, _) => Characters,
        _ => Type,
    };

    /// <summary>The phrase; null where prose stands there.</summary>
    public static BufferPhrase? Read(string text) => text switch
    {
        Bytes => new(BufferKind.Array, "UCHAR"),
        Characters => new(BufferKind.Text, "WCHAR"),
        _ when Words().Match(text) is { Success: true } words => new(words.Groups["array"].Success ? BufferKind.Array : words.Groups["more"].Success ? BufferKind.Header : BufferKind.Structure, words.Groups["type"].Value),
        _ => null,
    };

    /// <summary>The buffers of several methods of one code.</summary>
    public static string Join(IEnumerable<string> phrases) => string.Join(Or, phrases.Distinct());

    /// <summary>What <see cref="Join"/> has joined, up to the first remark or the end of the sentence.</summary>
    public static string[] Split(string text) => Sentence().Match(text).Value.Split(Or, StringSplitOptions.TrimEntries);

    /// <summary>Both inputs of METHOD_IN_DIRECT; the second is bytes in C#, whatever it is called.</summary>
    public static string WithSecond(string input, string second) => $"{input}, and {second} in the second buffer";

    [GeneratedRegex(@"^(?:(?<array>array of )?(?<type>[A-Za-z_]\w*(?:\[\d+\])*)|(?<type>[A-Za-z_]\w*)(?<more> and more))$")]
    private static partial Regex Words();

    [GeneratedRegex(@"^[^.,;\r\n]*")]
    private static partial Regex Sentence();
}
