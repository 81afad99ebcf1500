using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Contracts;

/// <summary>What one buffer holds.</summary>
/// <param name="Kind">How often, and what follows.</param>
/// <param name="Type">The structure, the element or the header.</param>
sealed record BufferContent(BufferKind Kind, DataType Type)
{
    /// <summary>In a few words: <c>LAB_REPORT</c>, <c>array of ULONG</c>, <c>LAB_PAGE and more</c>.</summary>
    public string Text => new BufferPhrase(Kind, Type.Name).ToString();
}

/// <summary>The buffers of one method.</summary>
/// <param name="Input">What the driver reads; null for none.</param>
/// <param name="Data">The second buffer where the driver reads it, too; null for none.</param>
/// <param name="Output">What the driver writes; null for none.</param>
sealed record MethodBuffers(BufferContent? Input, BufferContent? Data, BufferContent? Output)
{
    public IEnumerable<BufferContent> All => new[] { Input, Data, Output }.OfType<BufferContent>();
}
