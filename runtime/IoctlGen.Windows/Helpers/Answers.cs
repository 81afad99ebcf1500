using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>What the helpers take out of answers: offsets and lengths in them are the driver's word.</summary>
static class Answers
{
    /// <summary>A place in an answer that was computed from what the driver says.</summary>
    /// <exception cref="InvalidDataException">No answer reaches so far.</exception>
    public static int At(long offset) => offset is >= 0 and <= int.MaxValue
        ? (int)offset
        : throw new InvalidDataException($"The driver says that something lies at offset {offset}, which is outside of any answer.");

    /// <summary>A structure that drivers of different ages fill to different lengths; what was not written is zero.</summary>
    /// <param name="answer">The answer that begins with it.</param>
    /// <param name="atLeast">The bytes without which it says nothing.</param>
    /// <exception cref="InvalidDataException">The driver wrote less.</exception>
    public static T Beginning<T>(IoctlBuffer answer, int atLeast) where T : unmanaged
    {
        var bytes = answer.Bytes;
        if (bytes.Length < atLeast)
            throw new InvalidDataException($"The driver wrote {bytes.Length} bytes, and {typeof(T).Name} says nothing in fewer than {atLeast}.");
        var value = default(T);
        bytes[..Math.Min(bytes.Length, Unsafe.SizeOf<T>())].CopyTo(MemoryMarshal.AsBytes(new Span<T>(ref value)));
        return value;
    }
}
