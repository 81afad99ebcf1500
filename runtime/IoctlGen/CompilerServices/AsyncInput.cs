using System.Buffers;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace IoctlGen.CompilerServices;

/// <summary>
/// For generated code; never removed once released. The input of an asynchronous call: either bytes that are copied before the
/// call returns (a structure, a text), or the caller's memory, which is pinned until the request has completed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct AsyncInput
{
    readonly object? _owner;
    readonly int _start;

    AsyncInput(ReadOnlySpan<byte> bytes, object? owner = null, int start = 0)
    {
        Bytes = bytes;
        _owner = owner;
        _start = start;
    }

    internal ReadOnlySpan<byte> Bytes { get; }

    /// <summary>The fields that parameters own; null where there are none.</summary>
    internal OwnedFields? Owned { get; private init; }

    /// <summary>Whether the bytes stay where they are while they are pinned; false for those that must be copied.</summary>
    internal bool CanPin => _owner is not null;

    /// <summary>One structure: it is copied before the call returns, so the caller's may change at once.</summary>
    /// <typeparam name="T">A structure without references.</typeparam>
    public static AsyncInput Copy<T>(in T value) where T : unmanaged => new(InputBytes.Of(in value));

    /// <summary>The bytes of a text: they are copied before the call returns.</summary>
    public static AsyncInput CopyBytes(ReadOnlySpan<byte> bytes) => new(bytes);

    /// <summary>An array of structures: the driver reads the caller's memory, which must stay unchanged until the call has completed.</summary>
    /// <typeparam name="T">A structure without references.</typeparam>
    public static AsyncInput Pin<T>(ReadOnlyMemory<T> values) where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values.Span);
        if (MemoryMarshal.TryGetArray(values, out var segment))
            return new(bytes, segment.Array);
        if (MemoryMarshal.TryGetMemoryManager<T, MemoryManager<T>>(values, out var manager, out var start, out _))
            return new(bytes, manager, start);
        return new(bytes);
    }

    /// <summary>A header and what was appended to it: the builder must neither change nor be disposed until the call has completed.</summary>
    /// <typeparam name="THeader">A structure without references.</typeparam>
    public static AsyncInput Pin<THeader>(IoctlInput<THeader> input) where THeader : unmanaged
    {
        ArgumentNullException.ThrowIfNull(input);
        return Pin(input.Memory);
    }

    /// <summary>The same of a header whose method declares where the array begins that it ends with.</summary>
    /// <typeparam name="THeader">A structure without references.</typeparam>
    /// <exception cref="ArgumentException">The input was built without that offset, so that the driver would read it otherwise.</exception>
    public static AsyncInput Pin<THeader>(IoctlInput<THeader> input, int tailOffset) where THeader : unmanaged
    {
        InputBytes.RequireTail(input, tailOffset);
        return Pin(input.Memory);
    }

    /// <summary>The same input with fields that parameters own: it is copied before the call returns, and the fields are filled in there.</summary>
    public AsyncInput Own(OwnedFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return new(Bytes) { Owned = fields };
    }

    /// <summary>Pins the memory. The bytes do not move afterwards, so their address can be taken.</summary>
    internal unsafe MemoryHandle PinNow() => _owner is IPinnable manager
        ? manager.Pin(_start)
        : new MemoryHandle(null, GCHandle.Alloc(_owner, GCHandleType.Pinned));
}
