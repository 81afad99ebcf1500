using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen;

/// <summary>What a request is sent to: a device, or a bare handle. Structs implement it, so that each gets code of its own.</summary>
interface IRequestTarget
{
    /// <summary>The parts of an <see cref="IoctlRequest"/> one by one: as such they stay in registers on the way to the system call.</summary>
    NtStatus Send(
        ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned);

    ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken);
}

/// <summary>A target whose kind is not known where the call is made: that of pages, which outlive the method that made them.</summary>
readonly struct AnyTarget(IRequestTarget target) : IRequestTarget
{
    public NtStatus Send(
        ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned) =>
        target.Send(code, majorFunction, input, output, data, out bytesReturned);

    public ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken) =>
        target.SendAsync(request, cancellationToken);
}

/// <summary>A device object, real or fake.</summary>
readonly struct DeviceTarget(IoctlDevice device) : IRequestTarget
{
    /// <summary>
    /// A device of this system is asked directly: a virtual call takes an <see cref="IoctlRequest"/>, and to build one in
    /// memory costs as much as the rest of the way to the system call.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#pragma warning disable CA1416 // A WindowsDevice exists on Windows only.
    public NtStatus Send(
        ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned) => device is WindowsDevice windows
        ? windows.Send(code, majorFunction, input, output, data, out bytesReturned)
        : Ask(device, code, majorFunction, input, output, data, out bytesReturned);
#pragma warning restore CA1416

    public ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(device);
        return device.SendAsync(request, cancellationToken);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static NtStatus Ask(
        IoctlDevice device, ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data,
        out int bytesReturned)
    {
        ArgumentNullException.ThrowIfNull(device);
        return device.Send(new(code, majorFunction, input, output, data), out bytesReturned);
    }
}

/// <summary>A bare handle. There is nowhere to remember how it was opened, so an event is passed always: that is right in every mode.</summary>
[SupportedOSPlatform("windows")]
readonly struct HandleTarget(SafeHandle handle) : IRequestTarget
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NtStatus Send(
        ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned)
    {
        ArgumentNullException.ThrowIfNull(handle, "device");
        return NtCall.Send(handle, waitByEvent: true, code, majorFunction, input, output, data, out bytesReturned);
    }

    public ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(handle, "device");
        WindowsOnly.ThrowIfNot();
        HandleMode.RequireOverlapped(HandleMode.IsSynchronous(handle));
        return EventOperation.Start(handle, owner: null, request, cancellationToken);
    }
}
