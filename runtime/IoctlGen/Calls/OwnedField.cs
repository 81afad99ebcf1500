using System.Buffers;
using System.Runtime.InteropServices;
using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>One field of an input that a parameter owns, and what is held for it.</summary>
/// <param name="name">The field, as the declaration names it.</param>
/// <param name="parameter">The parameter, for exceptions.</param>
/// <param name="place">Where it lies.</param>
unsafe struct OwnedField(string name, string parameter, OwnedPlace place)
{
    /// <summary>A span of the caller's, on a stack; null for a handle and for memory.</summary>
    void* _span;
    ReadOnlyMemory<byte> _memory;
    MemoryHandle _pin;
    OwnedPlace _lengthPlace;
    int _alignment;
    bool _isHeld;

    public string Name { get; } = name;

    public OwnedPlace Place { get; } = place;

    /// <summary>The handle that the field names; null for memory.</summary>
    public SafeHandle? Handle { get; set; }

    /// <summary>Whether the driver may write the memory.</summary>
    public bool IsWritable { get; private set; }

    /// <summary>The memory, once it is pinned.</summary>
    public byte* Pointer { get; private set; }

    public int Length { get; private set; }

    /// <summary>What is to be pinned for as long as the call takes; empty for what is pinned by itself.</summary>
#pragma warning disable CS8500 // A span lies on a stack: nothing moves it.
    public readonly ReadOnlySpan<byte> Span => _span is null ? default : IsWritable ? *(Span<byte>*)_span : *(ReadOnlySpan<byte>*)_span;
#pragma warning restore CS8500

    public void SetSpan(void* span, bool isWritable, OwnedPlace length, int alignment)
    {
        (IsWritable, _lengthPlace, _alignment) = (isWritable, length, alignment);
        _span = span;
        Length = Span.Length;
    }

    public void SetMemory(ReadOnlyMemory<byte> memory, bool isWritable, OwnedPlace length, int alignment)
    {
        (IsWritable, _lengthPlace, _alignment) = (isWritable, length, alignment);
        _memory = memory;
        Length = memory.Length;
    }

    /// <summary>Takes a handle or memory; a span is pinned by whoever makes the call.</summary>
    public void Hold()
    {
        if (Place.Size < sizeof(nint))
            throw new PlatformNotSupportedException($"'{Name}' has {Place.Size} bytes and cannot hold the {sizeof(nint)} bytes of a handle or an address of this process.");

        if (Handle is not null)
            HoldHandle(Handle);
        else if (!_memory.IsEmpty)
            SetPointer((byte*)(_pin = _memory.Pin()).Pointer);
    }

    /// <summary>Takes the address of the pinned memory.</summary>
    public void SetPointer(byte* pointer)
    {
        if (((nuint)pointer & (nuint)(_alignment - 1)) != 0)
            throw new ArgumentException($"The memory for '{Name}' begins at 0x{(nuint)pointer:X}, which is no multiple of {_alignment}: allocate it with NativeMemory.AlignedAlloc, or skip to an aligned part of it.", parameter);
        Pointer = pointer;
    }

    /// <summary>Writes address or handle, and the length, into the input.</summary>
    public readonly void Fill(Span<byte> input)
    {
        if (Math.Max(End(Place), End(_lengthPlace)) > input.Length)
            throw new ArgumentException($"The input ends at byte {input.Length}, before the field '{Name}' or its length.", parameter);
        if (_lengthPlace.Size > 0 && (ulong)Length > _lengthPlace.Largest)
            throw new ArgumentException($"The memory for '{Name}' has {Length} bytes, but its length field holds at most {_lengthPlace.Largest}.", parameter);

        // As the kernel widens them: the sign of a handle goes on, that of an address does not.
        Place.Write(input, Handle is null ? (nuint)Pointer : (ulong)Handle.DangerousGetHandle());
        if (_lengthPlace.Size > 0)
            _lengthPlace.Write(input, (ulong)Length);
    }

    public void Release()
    {
        if (_isHeld)
            Handle!.DangerousRelease();
        _isHeld = false;
        _pin.Dispose();
    }

    void HoldHandle(SafeHandle handle)
    {
        if (handle.IsInvalid || handle.IsClosed)
            throw Closed(inner: null);
        try
        {
            handle.DangerousAddRef(ref _isHeld);
        }
        catch (ObjectDisposedException exception)
        {
            throw Closed(exception);
        }
    }

    readonly ArgumentException Closed(Exception? inner) => new($"The handle for '{Name}' is invalid or closed.", parameter, inner);

    static int End(OwnedPlace place) => place.Offset + place.Size;
}
