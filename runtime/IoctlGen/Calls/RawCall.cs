using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>The calls with a code that no contract declares.</summary>
static class RawCall
{
    public static int Send<TTarget>(TTarget target, ControlCode code, ReadOnlySpan<byte> input, Span<byte> output, MajorFunction majorFunction)
        where TTarget : struct, IRequestTarget
    {
        var result = TrySend(target, code, input, output, majorFunction);
        result.ThrowIfFailed();
        return result.BytesReturned;
    }

    public static IoctlResult TrySend<TTarget>(TTarget target, ControlCode code, ReadOnlySpan<byte> input, Span<byte> output, MajorFunction majorFunction)
        where TTarget : struct, IRequestTarget
    {
        var status = TracedRequest.Send(target, name: null, code, Route(code, majorFunction), input, output, data: default, out var bytes);
        return new(status, bytes, code) { Sender = target.Sender };
    }

    public static ValueTask<int> SendAsync<TTarget>(
        TTarget target, ControlCode code, ReadOnlyMemory<byte> input, Memory<byte> output, MajorFunction majorFunction, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<int>(cancellationToken)
            : TypedCallAsync.Finish<TTarget, Thrown<OutputCount<byte>, int>, int>(target, Rent(code, input, output, majorFunction), requiredBytes: 0, cancellationToken);

    public static ValueTask<IoctlResult> TrySendAsync<TTarget>(
        TTarget target, ControlCode code, ReadOnlyMemory<byte> input, Memory<byte> output, MajorFunction majorFunction, CancellationToken cancellationToken)
        where TTarget : struct, IRequestTarget =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<IoctlResult>(cancellationToken)
            : TypedCallAsync.Finish<TTarget, ResultItself, IoctlResult>(target, Rent(code, input, output, majorFunction), requiredBytes: 0, cancellationToken);

    static IoctlAsyncRequest Rent(ControlCode code, ReadOnlyMemory<byte> input, Memory<byte> output, MajorFunction majorFunction) =>
        IoctlAsyncRequest.Rent(code, Route(code, majorFunction), AsyncInput.Pin(input), output);

    static MajorFunction Route(ControlCode code, MajorFunction majorFunction) =>
        majorFunction == MajorFunction.Unspecified ? code.DefaultMajorFunction : majorFunction;
}
