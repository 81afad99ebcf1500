using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>Builds a variable input on one pooled buffer: a header, and what is appended to it.</summary>
/// <typeparam name="THeader">A structure without references, laid out as the driver's.</typeparam>
public sealed class IoctlInput<THeader> : IDisposable where THeader : unmanaged
{
    byte[]? _array;
    int _length;

    /// <summary>
    /// Starts with a header. What is appended follows it; where the header is marked with <see cref="IIoctlTail"/>, it begins at <see cref="IIoctlTail.TailOffset"/>,
    /// in place of the first element that the structure has.
    /// </summary>
    /// <param name="header">The header; offsets and lengths can be filled in later, in <see cref="Header"/>.</param>
    public IoctlInput(in THeader header)
        : this(in header, IoctlTail.OffsetIn<THeader>())
    {
    }

    /// <summary>Starts with a header that something other than its own end is appended at: for structures that cannot be marked with <see cref="IIoctlTail"/>.</summary>
    /// <param name="header">The header; offsets and lengths can be filled in later, in <see cref="Header"/>.</param>
    /// <param name="tailOffset">Where the first thing that is appended begins, in bytes: <c>IoctlTail.OffsetOf(in header, in header.Data)</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tailOffset"/> is negative, or behind the header.</exception>
    public IoctlInput(in THeader header, int tailOffset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tailOffset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tailOffset, Unsafe.SizeOf<THeader>());
        _array = ArrayPool<byte>.Shared.Rent(Math.Max(256, Unsafe.SizeOf<THeader>()));
        InputBytes.Of(in header).CopyTo(_array);
        _length = TailOffset = tailOffset;
    }

    /// <summary>Where the first thing that is appended begins: bytes from the start of the input.</summary>
    public int TailOffset { get; }

    /// <summary>The header, in place, until something is appended: appending can move it.</summary>
    public ref THeader Header => ref Unsafe.As<byte, THeader>(ref MemoryMarshal.GetArrayDataReference(Array));

    /// <summary>How many bytes are sent.</summary>
    /// <exception cref="ObjectDisposedException">The builder was disposed.</exception>
    public int Length => Bytes.Length;

    /// <summary>What is sent.</summary>
    public ReadOnlySpan<byte> Bytes => Array.AsSpan(0, _length);

    /// <summary>What is sent. While an asynchronous call is under way, nothing may be appended and the builder not be disposed.</summary>
    public ReadOnlyMemory<byte> Memory => Array.AsMemory(0, _length);

    byte[] Array
    {
        get
        {
            ObjectDisposedException.ThrowIf(_array is null, this);
            return _array;
        }
    }

    /// <summary>Appends bytes.</summary>
    /// <returns>Where they begin: bytes from the start of the input.</returns>
    /// <exception cref="InvalidOperationException">The input would be longer than an array can be; it stays as it was.</exception>
    public int Append(ReadOnlySpan<byte> bytes)
    {
        var outgrown = Reserve(bytes.Length);
        bytes.CopyTo(Array.AsSpan(_length));

        // Only now: the bytes may have been this builder's own.
        if (outgrown is not null)
            ArrayPool<byte>.Shared.Return(outgrown);
        return Advance(bytes.Length);
    }

    /// <summary>Appends a structure.</summary>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <returns>Where it begins: bytes from the start of the input.</returns>
    public int Append<T>(in T value) where T : unmanaged => Append(InputBytes.Of(in value));

    /// <summary>Appends a text as UTF-16, without a terminator: append <c>"\0"</c> to it where the driver wants one.</summary>
    /// <returns>Where it begins: bytes from the start of the input.</returns>
    public int AppendUtf16(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    /// <summary>Appends a text as one byte per character (Latin-1, of which ASCII is a part), without a terminator: append <c>"\0"</c> to it where the driver wants one.</summary>
    /// <returns>Where it begins: bytes from the start of the input.</returns>
    /// <exception cref="ArgumentException">A character has no single byte; the input stays as it was.</exception>
    public int AppendAnsi(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Ansi.Write(text, Room(text.Length));
        return Advance(text.Length);
    }

    /// <summary>Appends zeros up to a multiple.</summary>
    /// <param name="alignment">The multiple, in bytes; at least 1.</param>
    /// <returns>The length, which is where the next thing begins.</returns>
    /// <exception cref="InvalidOperationException">The input would be longer than an array can be; it stays as it was.</exception>
    public int Align(int alignment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(alignment, 1);
        var padding = (alignment - (_length % alignment)) % alignment;
        Room(padding).Clear();
        Advance(padding);
        return _length;
    }

    /// <summary>Lets the memory go, to be used again. A second call does nothing; any other use throws afterwards.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _array, null) is { } array)
            ArrayPool<byte>.Shared.Return(array);
    }

    /// <summary>Makes room for more, whose bytes are not this builder's own.</summary>
    Span<byte> Room(int more)
    {
        if (Reserve(more) is { } outgrown)
            ArrayPool<byte>.Shared.Return(outgrown);
        return Array.AsSpan(_length, more);
    }

    /// <summary>Makes room for more. The array that was outgrown is the caller's to return.</summary>
    byte[]? Reserve(int more)
    {
        var old = Array;
        var needed = (long)_length + more;
        if (needed <= old.Length)
            return null;
        if (needed > System.Array.MaxLength)
            throw new InvalidOperationException($"The input would take {needed} bytes; it can have {System.Array.MaxLength}.");

        _array = ArrayPool<byte>.Shared.Rent((int)Math.Min(System.Array.MaxLength, Math.Max(needed, 2L * old.Length)));
        old.AsSpan(0, _length).CopyTo(_array);
        return old;
    }

    int Advance(int bytes)
    {
        var offset = _length;
        _length += bytes;
        return offset;
    }
}
