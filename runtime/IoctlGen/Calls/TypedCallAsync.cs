using System.Runtime.CompilerServices;
using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>The asynchronous typed calls: the meaning of <see cref="TypedCall"/>, with buffers that live until completion.</summary>
static class TypedCallAsync
{
    public static ValueTask Send<TTarget>(TTarget target, IoctlDescriptor ioctl, AsyncInput input, AsyncInput data, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled(cancellationToken)
            : Finish(target, IoctlAsyncRequest.Rent(ioctl, input, data), cancellationToken);

    public static ValueTask<IoctlResult> TrySend<TTarget>(TTarget target, IoctlDescriptor ioctl, AsyncInput input, AsyncInput data, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult>(cancellationToken)
            : Finish<TTarget, ResultItself, IoctlResult>(target, IoctlAsyncRequest.Rent(ioctl, input, data), requiredBytes: 0, cancellationToken);

    public static ValueTask<T> Receive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, AsyncInput input, int requiredBytes, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<T>(cancellationToken)
            : Finish<TTarget, Thrown<OutputStructure<T>, T>, T>(target, IoctlAsyncRequest.Rent(ioctl, input, ownOutput: Unsafe.SizeOf<T>()), requiredBytes, cancellationToken);

    public static ValueTask<IoctlResult<T>> TryReceive<TTarget, T>(TTarget target, IoctlDescriptor ioctl, AsyncInput input, int requiredBytes, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<T>>(cancellationToken)
            : Finish<TTarget, Reported<OutputStructure<T>, T>, IoctlResult<T>>(target, IoctlAsyncRequest.Rent(ioctl, input, ownOutput: Unsafe.SizeOf<T>()), requiredBytes, cancellationToken);

    public static ValueTask<int> Fill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, AsyncInput input, Memory<T> output, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<int>(cancellationToken)
            : Finish<TTarget, Thrown<OutputCount<T>, int>, int>(target, IoctlAsyncRequest.Rent(ioctl, input, output), requiredBytes: 0, cancellationToken);

    public static ValueTask<IoctlResult<int>> TryFill<TTarget, T>(TTarget target, IoctlDescriptor ioctl, AsyncInput input, Memory<T> output, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<int>>(cancellationToken)
            : Finish<TTarget, Reported<OutputCount<T>, int>, IoctlResult<int>>(target, IoctlAsyncRequest.Rent(ioctl, input, output), requiredBytes: 0, cancellationToken);

    /// <summary>Sends a request and returns what a reader makes of its result; the buffers are let go afterwards.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<TValue> Finish<TTarget, TReader, TValue>(TTarget target, IoctlAsyncRequest request, int requiredBytes, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
        where TReader : struct, IResultReader<TValue>
    {
        try
        {
            var completion = await IoctlActivity.SendAsync(target, request, cancellationToken).ConfigureAwait(false);
            request.ClearOwned();
            return TReader.Read(Result(target.Sender, request, completion, requiredBytes), request);
        }
        finally
        {
            request.Return();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    static async ValueTask Finish<TTarget>(TTarget target, IoctlAsyncRequest request, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
    {
        try
        {
            var completion = await IoctlActivity.SendAsync(target, request, cancellationToken).ConfigureAwait(false);
            Result(target.Sender, request, completion, requiredBytes: 0).ThrowIfFailed();
        }
        finally
        {
            request.Return();
        }
    }

    static IoctlResult Result(object sender, IoctlAsyncRequest request, IoctlCompletion completion, int requiredBytes)
    {
        var bytes = TracedRequest.HoldToBuffer(completion.Status, completion.BytesReturned, request.OutputLength + request.DataLength);
        return new(completion.Status, bytes, request.Code, request.Name, requiredBytes) { Sender = sender };
    }
}
