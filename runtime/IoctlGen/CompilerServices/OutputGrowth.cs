using System.ComponentModel;

namespace IoctlGen.CompilerServices;

/// <summary>
/// For generated code; never removed once released. How the buffer of a variable output grows. The default: from 1,024 bytes
/// to at most 16 MiB, asking again as needed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OutputGrowth
{
    const int DefaultInitialSize = 1024;
    const int DefaultMaximumSize = 16 * 1024 * 1024;

    readonly int _initialSize;
    readonly int _maximumSize;
    readonly bool _once;
    readonly bool _isOfCall;

    /// <summary>Sets limits.</summary>
    /// <param name="initialSize">The first buffer, in bytes; 0 for the default.</param>
    /// <param name="maximumSize">The largest buffer, in bytes; 0 for the default.</param>
    /// <param name="retry">Whether the driver is asked again where the output did not fit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative, or the first buffer is larger than the largest.</exception>
    public OutputGrowth(int initialSize = 0, int maximumSize = 0, bool retry = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialSize);
        ArgumentOutOfRangeException.ThrowIfNegative(maximumSize);
        if (maximumSize != 0)
            ArgumentOutOfRangeException.ThrowIfGreaterThan(initialSize, maximumSize);
        (_initialSize, _maximumSize, _once) = (initialSize, maximumSize, !retry);
    }

    OutputGrowth(int size, int maximumSize, bool retry, bool isOfCall) =>
        (_initialSize, _maximumSize, _once, _isOfCall) = (size, maximumSize, !retry, isOfCall);

    /// <summary>Begins with the size that the caller states for one call; without retry, the driver gets exactly that.</summary>
    /// <param name="size">The size, in bytes.</param>
    /// <param name="name">The parameter, or the field of the input, that says it.</param>
    /// <param name="maximumSize">The largest buffer, in bytes; 0 for the default.</param>
    /// <param name="retry">Whether the driver is asked again where the output did not fit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative, or larger than the largest buffer.</exception>
    public static OutputGrowth OfCall(long size, string name, int maximumSize = 0, bool retry = true)
    {
        ArgumentNullException.ThrowIfNull(name);
        var maximum = maximumSize != 0 ? maximumSize : DefaultMaximumSize;
        return size >= 0 && size <= maximum
            ? new((int)size, maximumSize, retry, isOfCall: true)
            : throw new ArgumentOutOfRangeException(name, size, $"The output of a call has from 0 to {maximum} bytes; for more, state a larger MaximumBufferSize.");
    }

    /// <summary>Whether the first size is that of one call, which the driver checks: the buffer is not made larger for a header.</summary>
    internal bool IsOfCall => _isOfCall;

    /// <summary>The same without asking again.</summary>
    internal OutputGrowth Once => new(_initialSize, _maximumSize, retry: false, _isOfCall);

    /// <summary>What follows a first buffer without room, in bytes.</summary>
    internal int LeastSize => Math.Min(DefaultInitialSize, MaximumSize);

    /// <summary>The first buffer, in bytes. A header that is larger gets a buffer of its size.</summary>
    internal int InitialSize => _isOfCall || _initialSize != 0 ? _initialSize : LeastSize;

    /// <summary>The largest buffer, in bytes.</summary>
    internal int MaximumSize => _maximumSize != 0 ? _maximumSize : Math.Max(DefaultMaximumSize, _initialSize);

    /// <summary>Whether the driver is asked again where the output did not fit.</summary>
    internal bool Retry => !_once;
}
