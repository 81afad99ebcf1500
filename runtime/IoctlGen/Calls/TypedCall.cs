using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace IoctlGen;

/// <summary>The typed calls, once for devices and bare handles: what counts as success, and how much of an output is handed on.</summary>
static class TypedCall
{
    public static void Send<TTarget>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ReadOnlySpan<byte> data)
        where TTarget : struct, IRequestTarget =>
        Do(target, ioctl, input, default, data, requiredBytes: 0);

    public static IoctlResult TrySend<TTarget>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ReadOnlySpan<byte> data)
        where TTarget : struct, IRequestTarget =>
        Try(target, ioctl, input, default, data, requiredBytes: 0);

    public static T Receive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, int requiredBytes)
        where TTarget : struct, IRequestTarget
        where T : unmanaged
    {
        T value = default;
        var output = OutputBytes.Of(ref value);
        var bytes = Do(target, ioctl, input, output, default, requiredBytes);
        KeepReported(output, bytes);
        return value;
    }

    public static IoctlResult TryReceive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, out T value, int requiredBytes)
        where TTarget : struct, IRequestTarget
        where T : unmanaged
    {
        value = default;
        var output = OutputBytes.Of(ref value);
        var result = Try(target, ioctl, input, output, default, requiredBytes);
        KeepReported(output, result.BytesReturned);
        return result;
    }

    public static void Update<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ref T value, int requiredBytes)
        where TTarget : struct, IRequestTarget
        where T : unmanaged =>
        TryUpdate(target, ioctl, ref value, requiredBytes).ThrowIfFailed();

    public static IoctlResult TryUpdate<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ref T value, int requiredBytes)
        where TTarget : struct, IRequestTarget
        where T : unmanaged
    {
        var copy = value;
        return TryOver(target, ioctl, OutputBytes.Of(ref copy), ref copy, ref value, requiredBytes);
    }

    public static IoctlResult TryExchange<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ref T value, int requiredBytes)
        where TTarget : struct, IRequestTarget
        where T : unmanaged
    {
        var copy = value;
        return TryOver(target, ioctl, input, ref copy, ref value, requiredBytes);
    }

    public static int Fill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output)
        where TTarget : struct, IRequestTarget
        where T : unmanaged =>
        Do(target, ioctl, input, OutputBytes.Of(output), default, requiredBytes: 0) / Unsafe.SizeOf<T>();

    public static IoctlResult<int> TryFill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output)
        where TTarget : struct, IRequestTarget
        where T : unmanaged
    {
        var result = Try(target, ioctl, input, OutputBytes.Of(output), default, requiredBytes: 0);
        return new(result, result.BytesReturned / Unsafe.SizeOf<T>());
    }

    /// <summary>
    /// Has the driver read and write a copy of the value. A driver of a neither code can write past the count it reports, or write and then fail: only what it
    /// reports is handed on.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static IoctlResult TryOver<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ref T copy, ref T value, int requiredBytes)
        where TTarget : struct, IRequestTarget
        where T : unmanaged
    {
        var buffer = OutputBytes.Of(ref copy);
        var result = Try(target, ioctl, input, buffer, default, requiredBytes);
        buffer[..result.BytesReturned].CopyTo(OutputBytes.Of(ref value));
        return result;
    }

    /// <summary>A driver of a direct or neither code can write past the count it reports: what it did not report is not handed on.</summary>
    static void KeepReported(Span<byte> output, int bytes)
    {
        if (bytes < output.Length)
            output[bytes..].Clear();
    }

    static int Do<TTarget>(
        TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, int requiredBytes)
        where TTarget : struct, IRequestTarget
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        var status = TracedRequest.Send(target, ioctl.Name, ioctl.Code, ioctl.MajorFunction, input, output, data, out var bytes);
        if (!status.IsSuccess || bytes < requiredBytes)
            Throw(target.Sender, ioctl, status, bytes, requiredBytes);
        return bytes;
    }

    static IoctlResult Try<TTarget>(
        TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, int requiredBytes)
        where TTarget : struct, IRequestTarget
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        var status = TracedRequest.Send(target, ioctl.Name, ioctl.Code, ioctl.MajorFunction, input, output, data, out var bytes);
        return new(status, bytes, ioctl.Code, ioctl.Name, requiredBytes) { Sender = target.Sender };
    }

    [DoesNotReturn]
    static void Throw(object sender, IoctlDescriptor ioctl, NtStatus status, int bytes, int requiredBytes)
    {
        new IoctlResult(status, bytes, ioctl.Code, ioctl.Name, requiredBytes) { Sender = sender }.ThrowIfFailed();
        throw new UnreachableException();
    }
}
