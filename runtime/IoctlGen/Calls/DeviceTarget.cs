using System.Runtime.CompilerServices;

namespace IoctlGen;

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
