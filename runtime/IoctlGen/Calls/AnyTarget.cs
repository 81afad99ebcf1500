namespace IoctlGen;

/// <summary>A target whose kind is not known where the call is made: that of pages, which outlive the method that made them.</summary>
readonly struct AnyTarget(ITransferTarget target) : ITransferTarget
{
    public NtStatus Transfer(
        ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned) =>
        target.Transfer(code, majorFunction, input, output, data, out bytesReturned);

    public ValueTask<IoctlCompletion> TransferAsync(IoctlAsyncTransfer transfer, CancellationToken cancellationToken) =>
        target.TransferAsync(transfer, cancellationToken);
}
