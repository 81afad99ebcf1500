using System.Buffers;

namespace IoctlGen.Tests;

/// <summary>The arrays that this thread rents next, full of a byte that nothing here writes: one that is seen was not written by a driver.</summary>
static class PoisonedPool
{
    public const byte Poison = 0xCC;

    /// <summary>As many of each size as one call can have at a time.</summary>
    public static void Fill(int largest)
    {
        for (var size = 16; size <= largest; size *= 2)
        {
            byte[] first = ArrayPool<byte>.Shared.Rent(size), second = ArrayPool<byte>.Shared.Rent(size);
            Assert.False(ReferenceEquals(first, second), $"An array of {size} bytes was returned twice.");
            first.AsSpan().Fill(Poison);
            second.AsSpan().Fill(Poison);
            ArrayPool<byte>.Shared.Return(first);
            ArrayPool<byte>.Shared.Return(second);
        }
    }
}
