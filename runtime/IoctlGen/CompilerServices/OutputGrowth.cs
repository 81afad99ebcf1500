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

    /// <summary>The first buffer, in bytes. A header that is larger gets a buffer of its size.</summary>
    internal int InitialSize => _initialSize != 0 ? _initialSize : Math.Min(DefaultInitialSize, MaximumSize);

    /// <summary>The largest buffer, in bytes.</summary>
    internal int MaximumSize => _maximumSize != 0 ? _maximumSize : Math.Max(DefaultMaximumSize, _initialSize);

    /// <summary>Whether the driver is asked again where the output did not fit.</summary>
    internal bool Retry => !_once;
}
