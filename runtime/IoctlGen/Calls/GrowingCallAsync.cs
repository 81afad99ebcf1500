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
            : Ask(target, new GrowingOutput<T>(ioctl, growth, sizeField: null, requiredBytes: 0), IoctlAsyncRequest.Rent(ioctl, input), OutputValue.Array, cancellationToken);

    public static ValueTask<IoctlResult<string>> Text<TTarget>(TTarget target, IoctlDescriptor ioctl, AsyncInput input, OutputGrowth growth, bool ansi, bool nullTerminated, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<IoctlResult<string>>(cancellationToken)
        : ansi ? Ask(target, new GrowingOutput<byte>(ioctl, growth, sizeField: null, requiredBytes: 0), IoctlAsyncRequest.Rent(ioctl, input), OutputValue.AnsiText(nullTerminated), cancellationToken)
        : Ask(target, new GrowingOutput<char>(ioctl, growth, sizeField: null, requiredBytes: 0), IoctlAsyncRequest.Rent(ioctl, input), OutputValue.Utf16Text(nullTerminated), cancellationToken);

    public static ValueTask<IoctlResult<IoctlBuffer>> Buffer<TTarget>(TTarget target, IoctlDescriptor ioctl, AsyncInput input, OutputGrowth growth, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<IoctlBuffer>>(cancellationToken)
            : Ask(target, new GrowingOutput<byte>(ioctl, growth, sizeField: null, requiredBytes: 0), IoctlAsyncRequest.Rent(ioctl, input), OutputValue.Buffer, cancellationToken);

    public static ValueTask<IoctlResult<IoctlBuffer<THeader>>> Buffer<TTarget, THeader>(
        TTarget target, IoctlDescriptor ioctl, AsyncInput input, OutputGrowth growth, OutputSize<THeader>? sizeField, int requiredBytes, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
        where THeader : unmanaged =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult<IoctlBuffer<THeader>>>(cancellationToken)
            : Ask(target, new GrowingOutput<THeader>(ioctl, growth, sizeField, requiredBytes), IoctlAsyncRequest.Rent(ioctl, input), OutputValue.HeaderBuffer, cancellationToken);

    /// <summary>The value of a result; a failure is thrown.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<TValue> Value<TValue>(ValueTask<IoctlResult<TValue>> result) => (await result.ConfigureAwait(false)).Value;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    static async ValueTask<IoctlResult<TValue>> Ask<TTarget, THeader, TValue>(
        TTarget target, GrowingOutput<THeader> output, IoctlAsyncRequest request, Func<GrowingOutput<THeader>, TValue> read, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget
        where THeader : unmanaged
    {
        // The request within the output: the memory is unpinned before it is another's.
        using (output)
        {
            try
            {
                IoctlCompletion completion;
                do
                {
                    request.SetOutput(output.Room);
                    completion = await IoctlActivity.SendAsync(target, request, cancellationToken).ConfigureAwait(false);
                    request.ClearOwned();
                }
                while (output.GrowsAfter(completion.Status, completion.BytesReturned));
                return OutputValue.Of(target.Sender, output, read);
            }
            finally
            {
                request.Return();
            }
        }
    }
}
