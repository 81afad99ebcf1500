using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace IoctlGen;

/// <summary>The typed calls, once for devices and bare handles: what counts as success, and what a driver's byte count is worth.</summary>
static class TypedTransfer
{
    public static void Send<TTarget>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ReadOnlySpan<byte> data)
        where TTarget : struct, ITransferTarget =>
        Do(target, ioctl, input, default, data, requiredBytes: 0);

    public static IoctlResult TrySend<TTarget>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ReadOnlySpan<byte> data)
        where TTarget : struct, ITransferTarget =>
        Try(target, ioctl, input, default, data, requiredBytes: 0);

    public static T Receive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, bool allowShortOutput)
        where TTarget : struct, ITransferTarget
        where T : unmanaged
    {
        T value = default;
        var output = IoctlBytes.Writable(ref value);
        var bytes = Do(target, ioctl, input, output, default, allowShortOutput ? 0 : output.Length);
        KeepReported(output, bytes);
        return value;
    }

    public static IoctlResult TryReceive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, out T value, bool allowShortOutput)
        where TTarget : struct, ITransferTarget
        where T : unmanaged
    {
        value = default;
        var output = IoctlBytes.Writable(ref value);
        var result = Try(target, ioctl, input, output, default, allowShortOutput ? 0 : output.Length);
        KeepReported(output, result.BytesReturned);
        return result;
    }

    public static void Update<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ref T value, bool allowShortOutput)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        TryUpdate(target, ioctl, ref value, allowShortOutput).ThrowIfFailed();

    public static IoctlResult TryUpdate<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ref T value, bool allowShortOutput)
        where TTarget : struct, ITransferTarget
        where T : unmanaged
    {
        // A driver of a neither code can write past the count it reports, or write and then fail: only what it reports is handed on.
        var copy = value;
        var buffer = IoctlBytes.Writable(ref copy);
        var result = Try(target, ioctl, buffer, buffer, default, allowShortOutput ? 0 : buffer.Length);
        buffer[..result.BytesReturned].CopyTo(IoctlBytes.Writable(ref value));
        return result;
    }

    public static int Fill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        Do(target, ioctl, input, IoctlBytes.Writable(output), default, requiredBytes: 0) / Unsafe.SizeOf<T>();

    public static IoctlResult<int> TryFill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output)
        where TTarget : struct, ITransferTarget
        where T : unmanaged
    {
        var result = Try(target, ioctl, input, IoctlBytes.Writable(output), default, requiredBytes: 0);
        return new(result, result.BytesReturned / Unsafe.SizeOf<T>());
    }

    /// <summary>One transfer, traced. The count is held to the buffer, whatever the driver says, and to nothing after an error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NtStatus Transfer<TTarget>(
        TTarget target, string? name, ControlCode code, MajorFunction majorFunction,
        ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned)
        where TTarget : struct, ITransferTarget
    {
        if (IoctlTrace.Log.IsEnabled())
            return TransferTraced(target, name, code, majorFunction, input, output, data, out bytesReturned);
        var status = target.Transfer(code, majorFunction, input, output, data, out var reported);
        bytesReturned = HoldToBuffer(status, reported, output.Length + data.Length);
        return status;
    }

    /// <summary>Apart, so that nothing that only a listener needs is kept in calls without one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static NtStatus TransferTraced<TTarget>(
        TTarget target, string? name, ControlCode code, MajorFunction majorFunction,
        ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned)
        where TTarget : struct, ITransferTarget
    {
        var room = output.Length + data.Length;
        var start = Stopwatch.GetTimestamp();
        var status = target.Transfer(code, majorFunction, input, output, data, out var reported);
        bytesReturned = HoldToBuffer(status, reported, room);
        IoctlTrace.Log.Completed(name, code, input.Length, room, bytesReturned, status, start);
        return status;
    }

    /// <summary>What a driver's byte count is worth: nothing after an error, and never more than there was room for.</summary>
    public static int HoldToBuffer(NtStatus status, int reported, int room) =>
        status.IsError ? 0 : (int)Math.Min((uint)reported, (uint)room);

    /// <summary>A driver of a direct or neither code can write past the count it reports: what it did not report is not handed on.</summary>
    static void KeepReported(Span<byte> output, int bytes)
    {
        if (bytes < output.Length)
            output[bytes..].Clear();
    }

    static int Do<TTarget>(
        TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, int requiredBytes)
        where TTarget : struct, ITransferTarget
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        var status = Transfer(target, ioctl.Name, ioctl.Code, ioctl.MajorFunction, input, output, data, out var bytes);
        if (!status.IsSuccess || bytes < requiredBytes)
            Throw(ioctl, status, bytes, requiredBytes);
        return bytes;
    }

    static IoctlResult Try<TTarget>(
        TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, int requiredBytes)
        where TTarget : struct, ITransferTarget
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        var status = Transfer(target, ioctl.Name, ioctl.Code, ioctl.MajorFunction, input, output, data, out var bytes);
        return new(status, bytes, ioctl.Code, ioctl.Name, requiredBytes);
    }

    [DoesNotReturn]
    static void Throw(IoctlDescriptor ioctl, NtStatus status, int bytes, int requiredBytes)
    {
        new IoctlResult(status, bytes, ioctl.Code, ioctl.Name, requiredBytes).ThrowIfFailed();
        throw new UnreachableException();
    }
}
