using System.Globalization;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Contracts;

namespace IoctlGen.Tool.Export;

/// <summary>What a page says of a buffer: sentences in which the name of a type stands before what it is, as pages' readers look for it.</summary>
static class BufferWords
{
    /// <summary>What the buffer holds, in each of the forms that the contracts have for it.</summary>
    public static string Of(IEnumerable<BufferContent?> forms)
    {
        var contents = forms.OfType<BufferContent>().ToList();
        // A reader knows a name with small letters from prose only where it is a link, and then looks at links alone.
        var linked = contents.Any(static content => Core(content).Any(char.IsLower));
        var words = contents.Select(content => Sentence(content, linked ? $"[{Core(content)}](#/ns-{Core(content).ToLowerInvariant()})" : Core(content))).Distinct().ToList();
        return words.Count == 0 ? "None." : string.Join(" Or: ", words);
    }

    /// <summary>How many bytes that are.</summary>
    public static string LengthOf(IEnumerable<BufferContent?> forms)
    {
        var words = forms.OfType<BufferContent>().Select(Length).Distinct().ToList();
        return words.Count == 0 ? "None." : string.Join(" Or: ", words);
    }

    static string Sentence(BufferContent content, string name) => content.Kind switch
    {
        BufferKind.Array => $"An array of {name} {Noun(content.Type)}s.",
        BufferKind.Text => $"A text in {(IsAnsi(content) ? "ANSI" : "UTF-16")}, made of {name} values.",
        BufferKind.Header => $"A {name} {Noun(content.Type)}, and what follows it.",
        _ => content.Type is ArrayType ? $"An array of {name} {Noun(content.Type)}s." : $"A {name} {Noun(content.Type)}.",
    };

    static string Length(BufferContent content) => content.Kind switch
    {
        BufferKind.Array => $"A multiple of {Bytes(content.Type)}.",
        BufferKind.Text => IsAnsi(content) ? "Any number of bytes." : "A multiple of 2 bytes.",
        BufferKind.Header => $"At least {Bytes(content.Type, static (dotNet, type) => dotNet.LeastOf(type))}.",
        _ => $"{char.ToUpperInvariant(Bytes(content.Type)[0])}{Bytes(content.Type)[1..]}.",
    };

    static bool IsAnsi(BufferContent text) => text.Type.Name == BufferPhrase.AnsiType;

    static string Core(BufferContent content) => content.Type is ArrayType array ? array.Core.Name : content.Type.Name;

    static string Noun(DataType type) => type switch
    {
        ArrayType array => Noun(array.Core),
        StructureType { IsUnion: true } => "union",
        StructureType => "structure",
        // "enumeration value" would hide the name from readers.
        _ => "value",
    };

    static string Bytes(DataType type) => Bytes(type, static (dotNet, type) => dotNet.Of(type).Size);

    static string Bytes(DataType type, Func<DataLayouts, DataType, long> count)
    {
        var (x64, x86) = (count(DataLayouts.X64, type), count(DataLayouts.X86, type));
        var text = x64.ToString(CultureInfo.InvariantCulture) + (x64 == 1 ? " byte" : " bytes");
        return x64 == x86 ? text : $"{text} ({x86.ToString(CultureInfo.InvariantCulture)} of a 32-bit process)";
    }
}
