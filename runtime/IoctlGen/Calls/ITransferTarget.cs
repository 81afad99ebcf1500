using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen;

/// <summary>What a transfer is made on: a device, or a bare handle. Structs implement it, so that each gets code of its own.</summary>
interface ITransferTarget
{
    /// <summary>The parts of an <see cref="IoctlTransfer"/> one by one: as such they stay in registers on the way to the system call.</summary>
    NtStatus Transfer(
        ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned);

    ValueTask<IoctlCompletion> TransferAsync(IoctlAsyncTransfer transfer, CancellationToken cancellationToken);
}

/// <summary>A target whose kind is not known where the call is made: that of pages, which outlive the method that made them.</summary>
readonly struct AnyTarget(ITransferTarget target) : ITransferTarget
{
    public NtStatus Transfer(
        ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned) =>
        target.Transfer(code, majorFunction, input, output, data, out bytesReturned);

    public ValueTask<IoctlCompletion> TransferAsync(IoctlAsyncTransfer transfer, CancellationToken cancellationToken) =>
        target.TransferAsync(transfer, cancellationToken);
}

/// <summary>A device object, real or fake.</summary>
readonly struct DeviceTarget(IoctlDevice device) : ITransferTarget
{
    /// <summary>
    /// A device of this system is asked directly: a virtual call takes an <see cref="IoctlTransfer"/>, and to build one in
    /// memory costs as much as the rest of the way to the system call.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#pragma warning disable CA1416 // A WindowsDevice exists on Windows only.
    public NtStatus Transfer(
        ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned) => device is WindowsDevice windows
        ? windows.Transfer(code, majorFunction, input, output, data, out bytesReturned)
        : Ask(device, code, majorFunction, input, output, data, out bytesReturned);
#pragma warning restore CA1416

    public ValueTask<IoctlCompletion> TransferAsync(IoctlAsyncTransfer transfer, CancellationToken cancellationToken) =>
        device.TransferAsync(transfer, cancellationToken);

    [MethodImpl(MethodImplOptions.NoInlining)]
    static NtStatus Ask(
        IoctlDevice device, ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data,
        out int bytesReturned) =>
        device.Transfer(new(code, majorFunction, input, output, data), out bytesReturned);
}

/// <summary>A bare handle. There is nowhere to remember how it was opened, so an event is passed always: that is right in every mode.</summary>
[SupportedOSPlatform("windows")]
readonly struct HandleTarget(SafeHandle handle) : ITransferTarget
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NtStatus Transfer(
        ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned)
    {
        ArgumentNullException.ThrowIfNull(handle, "device");
        return NtTransfer.Transfer(handle, waitByEvent: true, code, majorFunction, input, output, data, out bytesReturned);
    }

    public ValueTask<IoctlCompletion> TransferAsync(IoctlAsyncTransfer transfer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(handle, "device");
        WindowsOnly.ThrowIfNot();
        HandleMode.RequireOverlapped(HandleMode.IsSynchronous(handle));
        return EventOperation.Start(handle, owner: null, transfer, cancellationToken);
    }
}
