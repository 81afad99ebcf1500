namespace IoctlGen.Tool.Contracts;

/// <summary>The buffers of one method.</summary>
/// <param name="Input">What the driver reads; null for none.</param>
/// <param name="Data">The second buffer of METHOD_IN_DIRECT, which it reads too; null for none.</param>
/// <param name="Output">What the driver writes; null for none.</param>
sealed record CodeBuffers(BufferContent? Input, BufferContent? Data, BufferContent? Output)
{
    public IEnumerable<BufferContent> All => new[] { Input, Data, Output }.OfType<BufferContent>();
}
