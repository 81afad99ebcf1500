using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>The buffer of a variable output: checks every completion, and grows where the output did not fit.</summary>
/// <typeparam name="THeader">What the output begins with; the buffer is not smaller, unless the caller states its size.</typeparam>
sealed class GrowingOutput<THeader> : IDisposable where THeader : unmanaged
{
    readonly IoctlDescriptor _ioctl;
    readonly OutputGrowth _growth;
    readonly OutputSize<THeader>? _sizeField;
    readonly int _requiredBytes;
    readonly int _maximum;
    byte[]? _array;
    int _size;
    bool _grew;
    long _saidSize;
    bool _exceedsMaximum;
    NtStatus _status;

    /// <summary>Rents nothing yet.</summary>
    /// <param name="ioctl">The code.</param>
    /// <param name="growth">The limits.</param>
    /// <param name="sizeField">Where the driver says how large the output is; null where it does not.</param>
    /// <param name="requiredBytes">How many bytes an output must have; 0 accepts any, even less than its size field says.</param>
    public GrowingOutput(IoctlDescriptor ioctl, OutputGrowth growth, OutputSize<THeader>? sizeField, int requiredBytes)
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        (_ioctl, _growth, _sizeField, _requiredBytes) = (ioctl, growth, sizeField, requiredBytes);
        _maximum = Math.Max(growth.MaximumSize, Unsafe.SizeOf<THeader>());
        _size = growth.IsOfCall ? growth.InitialSize : Math.Max(growth.InitialSize, Unsafe.SizeOf<THeader>());
    }

    /// <summary>
    /// What the driver may write to. It is rented where it is first asked for, which can run out of memory: only there, where
    /// the caller disposes of this.
    /// </summary>
    public Memory<byte> Room => (_array ?? Rent()).AsMemory(0, _size);

    /// <summary>How many bytes the last attempt returned.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _array.AsSpan(0, Length);

    /// <summary>How the last attempt ended.</summary>
    public IoctlResult Result(object sender) => new(
        _status, Length, _ioctl.Code, _ioctl.Name,
        requiredBytes: _requiredBytes == 0 ? 0 : (int)Math.Clamp(_saidSize, _requiredBytes, int.MaxValue),
        exceededSize: _exceedsMaximum ? _maximum : 0) { Sender = sender };

    // Where the driver had room for the size it tells and wrote less all the same, it is asked once more and then believed.
    bool IsTooSmall => _status.IsSuccess
        ? _saidSize > Length && (_saidSize > _size || (!_grew && _size < _maximum))
        : _status == NtStatus.BufferOverflow || _status == NtStatus.BufferTooSmall || _status == NtStatus.InfoLengthMismatch;

    /// <summary>Takes how an attempt ended.</summary>
    /// <returns>Whether <see cref="Room"/> is larger now, to ask again with.</returns>
    public bool GrowsAfter(NtStatus status, int reported)
    {
        (_status, Length) = (status, TracedRequest.HoldToBuffer(status, reported, _size));

        // A driver of a direct or neither code can write past the count it reports.
        if (Length < Unsafe.SizeOf<THeader>())
            _array.AsSpan(Length, Unsafe.SizeOf<THeader>() - Length).Clear();
        _saidSize = _sizeField is null || status.IsError ? 0 : _sizeField(in MemoryMarshal.AsRef<THeader>(_array));
        if (!_growth.Retry || !IsTooSmall)
            return false;

        _exceedsMaximum = _size == _maximum || _saidSize > _maximum;
        if (_exceedsMaximum)
            return false;

        // The count of an overflow is what was written, never what is needed: only a size field can tell that.
        Dispose();
        _size = (int)Math.Min(_maximum, Math.Max(_size == 0 ? _growth.LeastSize : 2L * _size, _saidSize));
        _grew = true;
        return true;
    }

    /// <summary>Takes how asking for a page ended; it does not grow: an overflow says that there are more pages.</summary>
    /// <returns>Whether there is a page; false after the last one.</returns>
    /// <exception cref="IoctlException">It ended with another warning or an error, or does not cover the header.</exception>
    public bool IsPageAfter(object sender, NtStatus status, int reported)
    {
        if (status == NtStatus.EndOfFile || status == NtStatus.NoMoreEntries)
            return false;

        GrowsAfter(status, reported);
        if (status != NtStatus.BufferOverflow || Length < _requiredBytes)
            Result(sender).ThrowIfFailed();
        return true;
    }

    /// <summary>Hands the array over; <see cref="Dispose"/> returns it no more.</summary>
    public byte[] Detach()
    {
        var array = _array!;
        _array = null;
        return array;
    }

    /// <summary>Returns the array to the pool. Never while the kernel may write to it.</summary>
    public void Dispose()
    {
        if (_array is { } array)
            ArrayPool<byte>.Shared.Return(array);
        _array = null;
    }

    byte[] Rent()
    {
        var length = Math.Max(_size, Unsafe.SizeOf<THeader>());
        _array = ArrayPool<byte>.Shared.Rent(length);

        // A driver that reports more than it wrote must find no one else's bytes here.
        _array.AsSpan(0, length).Clear();
        return _array;
    }
}
