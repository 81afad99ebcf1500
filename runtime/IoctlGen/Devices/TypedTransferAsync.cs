namespace IoctlGen;

/// <summary>
/// The asynchronous typed calls. They honour a token that is cancelled before the call and complete on the calling
/// thread: overlapped completion is not there yet (README, "What is not there yet").
/// </summary>
static class TypedTransferAsync
{
    delegate TResult Call<TTarget, TState, TResult>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, TState state);

    public static ValueTask Send<TTarget>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
    {
        var call = Complete(target, ioctl, input, data, static (target, ioctl, input, data) =>
        {
            TypedTransfer.Send(target, ioctl, input, data.Span);
            return true;
        }, cancellationToken);
        return call.IsCompletedSuccessfully ? ValueTask.CompletedTask : new(call.AsTask());
    }

    public static ValueTask<IoctlResult> TrySend<TTarget>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget =>
        Complete(target, ioctl, input, data, static (target, ioctl, input, data) =>
            TypedTransfer.TrySend(target, ioctl, input, data.Span), cancellationToken);

    public static ValueTask<T> Receive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, bool allowShortOutput, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        Complete(target, ioctl, input, allowShortOutput, static (target, ioctl, input, allowShortOutput) =>
            TypedTransfer.Receive<TTarget, T>(target, ioctl, input, allowShortOutput), cancellationToken);

    public static ValueTask<IoctlResult<T>> TryReceive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, bool allowShortOutput, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        Complete(target, ioctl, input, allowShortOutput, static (target, ioctl, input, allowShortOutput) =>
            new IoctlResult<T>(TypedTransfer.TryReceive(target, ioctl, input, out T value, allowShortOutput), value), cancellationToken);

    public static ValueTask<int> Fill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, Memory<T> output, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        Complete(target, ioctl, input, output, static (target, ioctl, input, output) =>
            TypedTransfer.Fill(target, ioctl, input, output.Span), cancellationToken);

    public static ValueTask<IoctlResult<int>> TryFill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, Memory<T> output, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
        where T : unmanaged =>
        Complete(target, ioctl, input, output, static (target, ioctl, input, output) =>
            TypedTransfer.TryFill(target, ioctl, input, output.Span), cancellationToken);

    static ValueTask<TResult> Complete<TTarget, TState, TResult>(
        TTarget target, IoctlDescriptor ioctl, IoctlAsyncInput input, TState state, Call<TTarget, TState, TResult> call, CancellationToken cancellationToken)
        where TTarget : struct, ITransferTarget
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<TResult>(cancellationToken);

        try
        {
            return new(call(target, ioctl, input.Bytes, state));
        }
        catch (Exception exception)
        {
            return ValueTask.FromException<TResult>(exception);
        }
    }
}
