using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>The calls whose output the runtime sizes: asked again with a larger buffer while the output does not fit.</summary>
static class GrowingCall
{
    public static IoctlResult<T[]> Array<TTarget, T>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, OutputGrowth growth)
        where TTarget : struct, IRequestTarget
        where T : unmanaged =>
        Ask(target, ioctl, input, new GrowingOutput<T>(ioctl, growth, sizeField: null, requiredBytes: 0), OutputValue.Array);

    public static IoctlResult<string> Text<TTarget>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, OutputGrowth growth, bool ansi, bool nullTerminated)
        where TTarget : struct, IRequestTarget =>
        ansi
            ? Ask(target, ioctl, input, new GrowingOutput<byte>(ioctl, growth, sizeField: null, requiredBytes: 0), OutputValue.AnsiText(nullTerminated))
            : Ask(target, ioctl, input, new GrowingOutput<char>(ioctl, growth, sizeField: null, requiredBytes: 0), OutputValue.Utf16Text(nullTerminated));

    public static IoctlResult<IoctlBuffer> Buffer<TTarget>(TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, OutputGrowth growth)
        where TTarget : struct, IRequestTarget =>
        Ask(target, ioctl, input, new GrowingOutput<byte>(ioctl, growth, sizeField: null, requiredBytes: 0), OutputValue.Buffer);

    public static IoctlResult<IoctlBuffer<THeader>> Buffer<TTarget, THeader>(
        TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, OutputGrowth growth, OutputSize<THeader>? sizeField, int requiredBytes)
        where TTarget : struct, IRequestTarget
        where THeader : unmanaged =>
        Ask(target, ioctl, input, new GrowingOutput<THeader>(ioctl, growth, sizeField, requiredBytes), OutputValue.HeaderBuffer);

    static IoctlResult<TValue> Ask<TTarget, THeader, TValue>(
        TTarget target, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, GrowingOutput<THeader> output, Func<GrowingOutput<THeader>, TValue> read)
        where TTarget : struct, IRequestTarget
        where THeader : unmanaged
    {
        using (output)
        {
            NtStatus status;
            int reported;
            do
                status = TracedRequest.Send(target, ioctl.Name, ioctl.Code, ioctl.MajorFunction, input, output.Room.Span, data: default, out reported);
            while (output.GrowsAfter(status, reported));
            return OutputValue.Of(target.Sender, output, read);
        }
    }
}
