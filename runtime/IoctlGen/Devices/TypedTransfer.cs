using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace IoctlGen;

/// <summary>The typed calls, once for devices and bare handles: what counts as success, and what a driver's byte count is worth.</summary>
static class TypedTransfer
{
    public static void Send<TTarget>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ReadOnlySpan<byte> data)
        where TTarget : struct, ITransferTarget =>
        Do(target, ioctl, Request(ioctl, input, default, data), requiredBytes: 0);

    public static IoctlResult TrySend<TTarget>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ReadOnlySpan<byte> data)
        where TTarget : struct, ITransferTarget =>
        Try(target, ioctl, Request(ioctl, input, default, data), requiredBytes: 0);

    public static T Receive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, bool allowShortOutput)
        where TTarget : struct, ITransferTarget
        where T : unmanaged
    {
        T value = default;
        var output = IoctlBytes.Writable(ref value);
        var bytes = Do(target, ioctl, Request(ioctl, input, output), allowShortOutput ? 0 : output.Length);
        KeepReported(output, bytes);
        return value;
    }

    public static IoctlResult TryReceive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, out T value, bool allowShortOutput)
        where TTarget : struct, ITransferTarget
        where T : unmanaged
    {
        value = default;
        var output = IoctlBytes.Writable(ref value);
        var result = Try(target, ioctl, Request(ioctl, input, output), allowShortOutput ? 0 : output.Length);
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
        var result = Try(target, ioctl, Request(ioctl, buffer, buffer), allowShortOutput ? 0 : buffer.Length);
        buffer[..result.BytesReturned].CopyTo(IoctlBytes.Writable(ref value));
        return result;
    }

    public static int Fill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        Do(target, ioctl, Request(ioctl, input, IoctlBytes.Writable(output)), requiredBytes: 0) / Unsafe.SizeOf<T>();

    public static IoctlResult<int> TryFill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output)
        where TTarget : struct, ITransferTarget
        where T : unmanaged
    {
        var result = Try(target, ioctl, Request(ioctl, input, IoctlBytes.Writable(output)), requiredBytes: 0);
        return new(result, result.BytesReturned / Unsafe.SizeOf<T>());
    }

    /// <summary>One transfer. The count is held to the buffer, whatever the driver says, and to nothing after an error.</summary>
    public static NtStatus Transfer<TTarget>(TTarget target, in IoctlTransfer transfer, out int bytesReturned)
        where TTarget : struct, ITransferTarget
    {
        var status = target.Transfer(in transfer, out var reported);
        bytesReturned = HoldToBuffer(status, reported, transfer.Output.Length + transfer.Data.Length);
        return status;
    }

    /// <summary>What a driver's byte count is worth: nothing after an error, and never more than there was room for.</summary>
    public static int HoldToBuffer(NtStatus status, int reported, int room) =>
        status.IsError ? 0 : (int)Math.Min((uint)reported, (uint)room);

    static IoctlTransfer Request(IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data = default)
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        return new(ioctl.Code, ioctl.MajorFunction, input, output, data);
    }

    /// <summary>A driver of a direct or neither code can write past the count it reports: what it did not report is not handed on.</summary>
    static void KeepReported(Span<byte> output, int bytes)
    {
        if (bytes < output.Length)
            output[bytes..].Clear();
    }

    static int Do<TTarget>(TTarget target, IoctlDescriptor ioctl, in IoctlTransfer transfer, int requiredBytes)
        where TTarget : struct, ITransferTarget
    {
        var status = Transfer(target, in transfer, out var bytes);
        if (!status.IsSuccess || bytes < requiredBytes)
            Throw(new(status, bytes, ioctl.Code, ioctl.Name, requiredBytes));
        return bytes;
    }

    static IoctlResult Try<TTarget>(TTarget target, IoctlDescriptor ioctl, in IoctlTransfer transfer, int requiredBytes)
        where TTarget : struct, ITransferTarget
    {
        var status = Transfer(target, in transfer, out var bytes);
        return new(status, bytes, ioctl.Code, ioctl.Name, requiredBytes);
    }

    [DoesNotReturn]
    static void Throw(IoctlResult failure)
    {
        failure.ThrowIfFailed();
        throw new UnreachableException();
    }
}
