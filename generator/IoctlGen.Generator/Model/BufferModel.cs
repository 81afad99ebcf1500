namespace IoctlGen.Generator.Model;

/// <summary>What a buffer of a code is, whichever method passes it.</summary>
/// <param name="Shape">What its bytes are.</param>
/// <param name="Type">The structure, the element or the header, as the file spells it; empty of the other shapes.</param>
/// <param name="Text">How a text is sent or returned; null of the other shapes.</param>
sealed record BufferModel(BufferShape Shape, string Type, TextModel? Text)
{
    public static BufferModel None { get; } = new(BufferShape.None, "", Text: null);
}

/// <summary>What the bytes of a buffer are: the members of <c>IoctlGen.BufferShape</c>.</summary>
enum BufferShape
{
    None,

    Structure,

    Array,

    /// <summary>A structure and what follows it.</summary>
    Header,

    Text,

    /// <summary>Bytes of no type.</summary>
    Bytes,
}
