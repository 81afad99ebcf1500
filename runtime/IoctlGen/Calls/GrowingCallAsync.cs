using System.Runtime.CompilerServices;
using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>The asynchronous calls whose output the runtime sizes: the meaning of <see cref="GrowingCall"/>.</summary>
static class GrowingCallAsync
{
    public static ValueTask<IoctlResult<T[]>> Array<TTarget, T>(TTarget target, IoctlDescriptor ioctl, AsyncInput input, OutputGrowth growth, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
        where T : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<T[]>>(cancellationToken)
            : Ask(target, IoctlAsyncRequest.Rent(ioctl, input), new GrowingOutput<T>(ioctl, growth, sizeField: null, allowShortOutput: true), OutputValue.Array, cancellationToken);

    public static ValueTask<IoctlResult<string>> Text<TTarget>(TTarget target, IoctlDescriptor ioctl, AsyncInput input, OutputGrowth growth, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<string>>(cancellationToken)
            : Ask(target, IoctlAsyncRequest.Rent(ioctl, input), new GrowingOutput<char>(ioctl, growth, sizeField: null, allowShortOutput: true), OutputValue.Text, cancellationToken);

    public static ValueTask<IoctlResult<IoctlBuffer>> Buffer<TTarget>(TTarget target, IoctlDescriptor ioctl, AsyncInput input, OutputGrowth growth, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<IoctlBuffer>>(cancellationToken)
            : Ask(target, IoctlAsyncRequest.Rent(ioctl, input), new GrowingOutput<byte>(ioctl, growth, sizeField: null, allowShortOutput: true), OutputValue.Buffer, cancellationToken);

    public static ValueTask<IoctlResult<IoctlBuffer<THeader>>> Buffer<TTarget, THeader>(
        TTarget target, IoctlDescriptor ioctl, AsyncInput input, OutputGrowth growth, OutputSize<THeader>? sizeField, bool allowShortOutput, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
        where THeader : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<IoctlBuffer<THeader>>>(cancellationToken)
            : Ask(target, IoctlAsyncRequest.Rent(ioctl, input), new GrowingOutput<THeader>(ioctl, growth, sizeField, allowShortOutput), OutputValue.HeaderBuffer, cancellationToken);

    /// <summary>The value of a result; a failure is thrown.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<TValue> Value<TValue>(ValueTask<IoctlResult<TValue>> result) => (await result.ConfigureAwait(false)).Value;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<IoctlResult<TValue>> Ask<TTarget, THeader, TValue>(
        TTarget target, IoctlAsyncRequest request, GrowingOutput<THeader> output, Func<GrowingOutput<THeader>, TValue> read, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
        where THeader : unmanaged
    {
        try
        {
            IoctlCompletion completion;
            do
                completion = await IoctlActivity.SendAsync(target, request.WithOutput(output.Room), cancellationToken).ConfigureAwait(false);
            while (output.GrowsAfter(completion.Status, completion.BytesReturned));
            return OutputValue.Of(output, read);
        }
        finally
        {
            // In this order: the memory is unpinned before it is another's.
            request.Return();
            output.Dispose();
        }
    }
}
