namespace IoctlGen;

/// <summary>The calls by hand, with a code that no contract declares.</summary>
static class RawTransfer
{
    public static IoctlResult Try<TTarget>(TTarget target, ControlCode code, ReadOnlySpan<byte> input, Span<byte> output, MajorFunction majorFunction)
        where TTarget : struct, ITransferTarget
    {
        var route = majorFunction == MajorFunction.Unspecified ? code.DefaultMajorFunction : majorFunction;
        var status = TypedTransfer.Transfer(target, name: null, code, route, input, output, data: default, out var bytes);
        return new(status, bytes, code);
    }
}
