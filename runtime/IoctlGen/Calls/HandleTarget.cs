using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen;

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
