namespace IoctlGen.Generator.Model;

/// <summary>What the driver reads.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Parameter">The parameter; empty where there is none.</param>
/// <param name="Tail">Where the array of a built input begins; null where the header itself tells, or there is none.</param>
sealed record InputModel(InputShape Shape, string Parameter, TailModel? Tail)
{
    public static InputModel None { get; } = new(InputShape.None, "", Tail: null);

    /// <summary>How a text is sent; null for all else.</summary>
    public TextModel? Text { get; init; }
}

/// <summary>The field of a header that is the first element of an array.</summary>
/// <param name="Header">The header, as the file spells it.</param>
/// <param name="Field">The field, escaped.</param>
sealed record TailModel(string Header, string Field);

/// <summary>How the driver has a text.</summary>
/// <param name="IsAnsi">Whether its characters have one byte.</param>
/// <param name="NullTerminated">Whether a NUL ends it.</param>
sealed record TextModel(bool IsAnsi, bool NullTerminated)
{
    /// <summary>Whether the driver gets the address of what is sent, so that it may write there, and must not get that of a string.</summary>
    public bool IsExposed { get; init; }
}

/// <summary>The shapes of an input buffer.</summary>
enum InputShape
{
    None,

    /// <summary>One structure, passed by value or by reference.</summary>
    Structure,

    /// <summary>A span, or a memory of an asynchronous call.</summary>
    Array,

    /// <summary>A header with what was appended to it.</summary>
    Builder,

    /// <summary>The characters of a text.</summary>
    Text,
}
