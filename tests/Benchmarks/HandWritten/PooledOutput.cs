using System.Buffers;

namespace IoctlGen.Benchmarks;

/// <summary>A pooled array and how much of it was written, to be disposed of.</summary>
struct PooledOutput(byte[] array, int length) : IDisposable
{
    byte[]? _array = array;

    public readonly ReadOnlySpan<byte> Bytes => _array.AsSpan(0, length);

    public void Dispose()
    {
        if (_array is { } array)
            ArrayPool<byte>.Shared.Return(array);
        _array = null;
    }
}
