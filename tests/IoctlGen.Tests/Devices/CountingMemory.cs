using System.Buffers;
using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

/// <summary>Memory of a caller's that counts how often it is pinned and unpinned, and can fail at either.</summary>
sealed unsafe class CountingMemory(int length = 8, bool pinFails = false, bool unpinFails = false) : MemoryManager<byte>
{
    readonly byte[] _bytes = GC.AllocateArray<byte>(length, pinned: true);

    public int Pins { get; private set; }

    public int Unpins { get; private set; }

    public override Span<byte> GetSpan() => _bytes;

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        if (pinFails)
            throw new TimeoutException("pin");
        Pins++;
        return new((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, elementIndex), pinnable: this);
    }

    public override void Unpin()
    {
        Unpins++;
        if (unpinFails)
            throw new TimeoutException("unpin");
    }

    protected override void Dispose(bool disposing)
    {
    }
}
