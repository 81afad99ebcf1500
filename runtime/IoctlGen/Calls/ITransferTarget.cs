namespace IoctlGen;

/// <summary>What a transfer is made on: a device, or a bare handle. Structs implement it, so that each gets code of its own.</summary>
interface ITransferTarget
{
    /// <summary>The parts of an <see cref="IoctlTransfer"/> one by one: as such they stay in registers on the way to the system call.</summary>
    NtStatus Transfer(
        ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned);

    ValueTask<IoctlCompletion> TransferAsync(IoctlAsyncTransfer transfer, CancellationToken cancellationToken);
}
