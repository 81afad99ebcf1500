using IoctlGen.Tool.Types;

namespace IoctlGen.Tool.Contracts;

/// <summary>What one buffer holds.</summary>
/// <param name="Kind">How often, and what follows.</param>
/// <param name="Type">The structure, the element or the header.</param>
sealed record BufferContent(BufferKind Kind, DataType Type)
{
    /// <summary>In a few words: <c>LAB_REPORT</c>, <c>array of ULONG</c>, <c>LAB_PAGE and more</c>.</summary>
    public string Text => new BufferPhrase(Kind, Type.Name).ToString();
}

/// <summary>How a buffer is made of its type.</summary>
enum BufferKind
{
    /// <summary>One of it.</summary>
    Structure,

    /// <summary>As many as there are.</summary>
    Array,

    /// <summary>One of it, and what it points to after it.</summary>
    Header,

    /// <summary>Characters.</summary>
    Text,
}
