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
            : FinishResult(target, ioctl, IoctlAsyncTransfer.Rent(ioctl, input).WithData(data), cancellationToken);

    public static ValueTask<T> Receive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, bool allowShortOutput, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<T>(cancellationToken)
            : FinishValue<TTarget, T>(target, ioctl, IoctlAsyncTransfer.Rent(ioctl, input).WithOutput(Unsafe.SizeOf<T>()), allowShortOutput, cancellationToken);

    public static ValueTask<IoctlResult<T>> TryReceive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, bool allowShortOutput, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<T>>(cancellationToken)
            : FinishValueResult<TTarget, T>(target, ioctl, IoctlAsyncTransfer.Rent(ioctl, input).WithOutput(Unsafe.SizeOf<T>()), allowShortOutput, cancellationToken);

    public static ValueTask<int> Fill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, Memory<T> output, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<int>(cancellationToken)
            : FinishCount(target, ioctl, IoctlAsyncTransfer.Rent(ioctl, input).WithOutput(output), Unsafe.SizeOf<T>(), cancellationToken);

    public static ValueTask<IoctlResult<int>> TryFill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, Memory<T> output, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<int>>(cancellationToken)
            : FinishCountResult(target, ioctl, IoctlAsyncTransfer.Rent(ioctl, input).WithOutput(output), Unsafe.SizeOf<T>(), cancellationToken);

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
    static async ValueTask<IoctlResult> FinishResult<TTarget>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
    {
        try
        {
            var completion = await IoctlActivity.TransferAsync(target, ioctl, transfer, cancellationToken).ConfigureAwait(false);
            return Outcome(ioctl, transfer, completion, requiredBytes: 0);
        }
        finally
        {
            transfer.Return();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<T> FinishValue<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, bool allowShortOutput, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged
    {
        try
        {
            var completion = await IoctlActivity.TransferAsync(target, ioctl, transfer, cancellationToken).ConfigureAwait(false);
            var outcome = Outcome(ioctl, transfer, completion, allowShortOutput ? 0 : Unsafe.SizeOf<T>());
            outcome.ThrowIfFailed();
            return transfer.ReadOutput<T>(outcome.BytesReturned);
        }
        finally
        {
            transfer.Return();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<IoctlResult<T>> FinishValueResult<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, bool allowShortOutput, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged
    {
        try
        {
            var completion = await IoctlActivity.TransferAsync(target, ioctl, transfer, cancellationToken).ConfigureAwait(false);
            var outcome = Outcome(ioctl, transfer, completion, allowShortOutput ? 0 : Unsafe.SizeOf<T>());
            return new(outcome, transfer.ReadOutput<T>(outcome.BytesReturned));
        }
        finally
        {
            transfer.Return();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<int> FinishCount<TTarget>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, int elementSize, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
    {
        try
        {
            var completion = await IoctlActivity.TransferAsync(target, ioctl, transfer, cancellationToken).ConfigureAwait(false);
            var outcome = Outcome(ioctl, transfer, completion, requiredBytes: 0);
            outcome.ThrowIfFailed();
            return outcome.BytesReturned / elementSize;
        }
        finally
        {
            transfer.Return();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<IoctlResult<int>> FinishCountResult<TTarget>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, int elementSize, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
    {
        try
        {
            var completion = await IoctlActivity.TransferAsync(target, ioctl, transfer, cancellationToken).ConfigureAwait(false);
            var outcome = Outcome(ioctl, transfer, completion, requiredBytes: 0);
            return new(outcome, outcome.BytesReturned / elementSize);
        }
        finally
        {
            transfer.Return();
        }
    }

    static IoctlResult Outcome(IoctlDescriptor ioctl, IoctlAsyncTransfer transfer, IoctlCompletion completion, int requiredBytes)
    {
        var bytes = TypedTransfer.HoldToBuffer(completion.Status, completion.BytesReturned, transfer.OutputLength + transfer.DataLength);
        return new(completion.Status, bytes, ioctl.Code, ioctl.Name, requiredBytes);
    }
}
