using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>The shapes of buffers, of which descriptors are made: how their bytes are a value, and a value their bytes.</summary>
public static class BufferShape
{
    /// <summary>No buffer.</summary>
    public static BufferShape<NoBuffer> None { get; } = new NoBufferShape();

    /// <summary>Bytes of no type.</summary>
    public static BufferShape<IoctlBuffer> Bytes { get; } = new BytesShape();

    /// <summary>One structure.</summary>
    public static BufferShape<T> Structure<T>() where T : unmanaged => StructureShape<T>.Instance;

    /// <summary>An array of structures: all whole ones.</summary>
    public static BufferShape<T[]> Array<T>() where T : unmanaged => ArrayShape<T>.Instance;

    /// <summary>A structure and what follows it.</summary>
    public static BufferShape<IoctlBuffer<THeader>> Header<THeader>() where THeader : unmanaged => HeaderShape<THeader>.Instance;

    /// <summary>A text of UTF-16.</summary>
    /// <param name="nullTerminated">Whether a NUL ends it; without one, NULs at its end are no part of it.</param>
    public static BufferShape<string> Utf16(bool nullTerminated) => nullTerminated ? Utf16Shape.Terminated : Utf16Shape.Whole;

    /// <summary>A text of one byte per character.</summary>
    /// <param name="nullTerminated">Whether a NUL ends it; without one, NULs at its end are no part of it.</param>
    public static BufferShape<string> Ansi(bool nullTerminated) => nullTerminated ? AnsiShape.Terminated : AnsiShape.Whole;

    static T NotNull<T>(T value) where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    sealed class NoBufferShape : BufferShape<NoBuffer>
    {
        public override Type? Type => null;

        public override bool IsVariable => false;

        public override bool TryRead(ReadOnlySpan<byte> bytes, out NoBuffer value)
        {
            value = default;
            return true;
        }

        public override byte[] Write(NoBuffer value) => [];
    }

    sealed class BytesShape : BufferShape<IoctlBuffer>
    {
        public override Type? Type => typeof(IoctlBuffer);

        public override bool IsVariable => true;

        public override bool TryRead(ReadOnlySpan<byte> bytes, out IoctlBuffer value)
        {
            value = new(bytes);
            return true;
        }

        public override byte[] Write(IoctlBuffer value) => NotNull(value).Bytes.ToArray();
    }

    sealed class StructureShape<T> : BufferShape<T> where T : unmanaged
    {
        public static readonly StructureShape<T> Instance = new();

        public override Type? Type => typeof(T);

        public override bool IsVariable => false;

        public override bool TryRead(ReadOnlySpan<byte> bytes, out T value) => MemoryMarshal.TryRead(bytes, out value);

        public override byte[] Write(T value) => InputBytes.Of(in value).ToArray();
    }

    sealed class ArrayShape<T> : BufferShape<T[]> where T : unmanaged
    {
        public static readonly ArrayShape<T> Instance = new();

        public override Type? Type => typeof(T);

        public override bool IsVariable => true;

        public override bool TryRead(ReadOnlySpan<byte> bytes, out T[] value)
        {
            value = MemoryMarshal.Cast<byte, T>(bytes).ToArray();
            return bytes.Length % Unsafe.SizeOf<T>() == 0;
        }

        public override byte[] Write(T[] value) => MemoryMarshal.AsBytes(NotNull(value).AsSpan()).ToArray();
    }

    sealed class HeaderShape<THeader> : BufferShape<IoctlBuffer<THeader>> where THeader : unmanaged
    {
        public static readonly HeaderShape<THeader> Instance = new();

        public override Type? Type => typeof(THeader);

        public override bool IsVariable => true;

        /// <summary>Where the array begins, the attribute may say in place of the structure: then only the driver knows what is enough.</summary>
        public override bool TryRead(ReadOnlySpan<byte> bytes, out IoctlBuffer<THeader> value)
        {
            value = new(bytes);
            return bytes.Length >= (default(THeader) is IIoctlTail ? IoctlTail.OffsetIn<THeader>() : 1);
        }

        public override byte[] Write(IoctlBuffer<THeader> value) => NotNull(value).Bytes.ToArray();
    }

    sealed class Utf16Shape(bool nullTerminated) : BufferShape<string>
    {
        public static readonly Utf16Shape Whole = new(nullTerminated: false), Terminated = new(nullTerminated: true);

        public override Type? Type => typeof(string);

        public override bool IsVariable => true;

        public override bool TryRead(ReadOnlySpan<byte> bytes, out string value)
        {
            value = nullTerminated ? IoctlGen.Utf16.ReadTerminated(bytes) : IoctlGen.Utf16.ReadTrimmed(bytes);
            return true;
        }

        public override byte[] Write(string value) => MemoryMarshal.AsBytes((NotNull(value) + (nullTerminated ? "\0" : "")).AsSpan()).ToArray();
    }

    sealed class AnsiShape(bool nullTerminated) : BufferShape<string>
    {
        public static readonly AnsiShape Whole = new(nullTerminated: false), Terminated = new(nullTerminated: true);

        public override Type? Type => typeof(string);

        public override bool IsVariable => true;

        public override bool TryRead(ReadOnlySpan<byte> bytes, out string value)
        {
            value = nullTerminated ? IoctlGen.Ansi.ReadTerminated(bytes) : IoctlGen.Ansi.ReadTrimmed(bytes);
            return true;
        }

        public override byte[] Write(string value)
        {
            var bytes = new byte[NotNull(value).Length + (nullTerminated ? 1 : 0)];
            IoctlGen.Ansi.Write(value, bytes);
            return bytes;
        }
    }
}

/// <summary>How the bytes of a buffer are a value, and a value its bytes.</summary>
/// <typeparam name="T">The value, as <see cref="IoctlDescriptor{TInput, TOutput}"/> names it.</typeparam>
public abstract class BufferShape<T>
{
    private protected BufferShape()
    {
    }

    /// <summary>The structure, the element of the array, the header, or what else the value is; null of no buffer.</summary>
    public abstract Type? Type { get; }

    /// <summary>Whether the buffer has no one size, so that a driver can write a part of it and say that there is more.</summary>
    public abstract bool IsVariable { get; }

    /// <summary>Reads a value.</summary>
    /// <returns>Whether the bytes are enough for one.</returns>
    public abstract bool TryRead(ReadOnlySpan<byte> bytes, out T value);

    /// <summary>Writes a value.</summary>
    /// <returns>Its bytes, all of them.</returns>
    /// <exception cref="ArgumentException">A text has a character that its encoding does not.</exception>
    public abstract byte[] Write(T value);
}
