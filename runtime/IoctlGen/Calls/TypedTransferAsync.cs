using System.Runtime.CompilerServices;

namespace IoctlGen;

/// <summary>The asynchronous typed calls: the meaning of <see cref="TypedTransfer"/>, with buffers that live until completion.</summary>
static class TypedTransferAsync
{
    public static ValueTask Send<TTarget>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled(cancellationToken)
            : Finish(target, ioctl, IoctlAsyncTransfer.Rent(ioctl, input).WithData(data), cancellationToken);

    public static ValueTask<IoctlResult> TrySend<TTarget>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult>(cancellationToken)
            : Finish<TTarget, OutcomeItself, IoctlResult>(target, ioctl, IoctlAsyncTransfer.Rent(ioctl, input).WithData(data), requiredBytes: 0, cancellationToken);

    public static ValueTask<T> Receive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, bool allowShortOutput, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<T>(cancellationToken)
            : Finish<TTarget, Thrown<OutcomeStructure<T>, T>, T>(target, ioctl, IoctlAsyncTransfer.Rent(ioctl, input).WithOutput(Unsafe.SizeOf<T>()), Required<T>(allowShortOutput), cancellationToken);

    public static ValueTask<IoctlResult<T>> TryReceive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, bool allowShortOutput, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<T>>(cancellationToken)
            : Finish<TTarget, Told<OutcomeStructure<T>, T>, IoctlResult<T>>(target, ioctl, IoctlAsyncTransfer.Rent(ioctl, input).WithOutput(Unsafe.SizeOf<T>()), Required<T>(allowShortOutput), cancellationToken);

    public static ValueTask<int> Fill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, Memory<T> output, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<int>(cancellationToken)
            : Finish<TTarget, Thrown<OutcomeCount<T>, int>, int>(target, ioctl, IoctlAsyncTransfer.Rent(ioctl, input).WithOutput(output), requiredBytes: 0, cancellationToken);

    public static ValueTask<IoctlResult<int>> TryFill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, Memory<T> output, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<int>>(cancellationToken)
            : Finish<TTarget, Told<OutcomeCount<T>, int>, IoctlResult<int>>(target, ioctl, IoctlAsyncTransfer.Rent(ioctl, input).WithOutput(output), requiredBytes: 0, cancellationToken);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    static async ValueTask Finish<TTarget>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
    {
        try
        {
            var completion = await IoctlActivity.TransferAsync(target, ioctl, transfer, cancellationToken).ConfigureAwait(false);
            Outcome(ioctl, transfer, completion, requiredBytes: 0).ThrowIfFailed();
        }
        finally
        {
            transfer.Return();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<TValue> Finish<TTarget, TReader, TValue>(
        TTarget target, IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, int requiredBytes, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where TReader : struct, IOutcomeReader<TValue>
    {
        try
        {
            var completion = await IoctlActivity.TransferAsync(target, ioctl, transfer, cancellationToken).ConfigureAwait(false);
            return TReader.Read(Outcome(ioctl, transfer, completion, requiredBytes), transfer);
        }
        finally
        {
            transfer.Return();
        }
    }

    static int Required<T>(bool allowShortOutput) where T : unmanaged => allowShortOutput ? 0 : Unsafe.SizeOf<T>();

    static IoctlResult Outcome(IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, IoctlCompletion completion, int requiredBytes)
    {
        var bytes = TypedTransfer.HoldToBuffer(completion.Status, completion.BytesReturned, transfer.OutputLength + transfer.DataLength);
        return new(completion.Status, bytes, ioctl.Code, ioctl.Name, requiredBytes);
    }
}
