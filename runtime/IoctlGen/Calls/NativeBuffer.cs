using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>Memory outside the garbage collector's heap that grows and is kept for the next call.</summary>
sealed unsafe class NativeBuffer
{
    /// <summary>Larger blocks are not kept: one large request must not hold its memory for ever.</summary>
    const int LargestKept = 64 * 1024;

    byte* _memory;
    int _capacity;

    ~NativeBuffer() => Free();

    /// <summary>Room for a length; its content is whatever was there.</summary>
    public byte* Reserve(int length)
    {
        if (length > _capacity)
        {
            Free();
            _memory = (byte*)NativeMemory.Alloc((nuint)Math.Max(length, 256));
            _capacity = Math.Max(length, 256);
        }

        return _memory;
    }

    /// <summary>To be called when the request has ended.</summary>
    public void FreeIfLarge()
    {
        if (_capacity > LargestKept)
            Free();
    }

    public void Free()
    {
        NativeMemory.Free(_memory);
        _memory = null;
        _capacity = 0;
    }
}
