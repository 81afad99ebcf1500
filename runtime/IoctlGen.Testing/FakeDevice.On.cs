namespace IoctlGen.Testing;

/// <content>Handlers by code. A later handler of the same code replaces the earlier one.</content>
public sealed partial class FakeDevice
{
    /// <summary>Answers a code byte by byte.</summary>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On(ControlCode code, FakeHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handlers[code] = handler;
        return this;
    }

    /// <summary>Answers a code that has no buffers.</summary>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On(ControlCode code, Func<NtStatus> handler) => On(code, Handler(handler));

    /// <summary>Answers a code that sends a structure. One that is sent too short is answered with STATUS_INVALID_PARAMETER.</summary>
    /// <typeparam name="TInput">The structure that is sent.</typeparam>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On<TInput>(ControlCode code, Func<TInput, NtStatus> handler) where TInput : unmanaged =>
        On(code, Handler(BufferShape.Structure<TInput>(), handler));

    /// <summary>Answers a code that returns a structure. A caller's buffer that is too short is answered with STATUS_BUFFER_TOO_SMALL.</summary>
    /// <typeparam name="TOutput">The structure that is returned.</typeparam>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On<TOutput>(ControlCode code, Func<FakeAnswer<TOutput>> handler) where TOutput : unmanaged =>
        On(code, Handler(handler, BufferShape.Structure<TOutput>()));

    /// <summary>Answers a code that sends one structure and returns another.</summary>
    /// <typeparam name="TInput">The structure that is sent.</typeparam>
    /// <typeparam name="TOutput">The structure that is returned.</typeparam>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On<TInput, TOutput>(ControlCode code, Func<TInput, FakeAnswer<TOutput>> handler)
        where TInput : unmanaged
        where TOutput : unmanaged =>
        On(code, Handler(BufferShape.Structure<TInput>(), handler, BufferShape.Structure<TOutput>()));

    /// <summary>Answers all codes that have no handler of their own, and of a device that replays those that were not recorded.</summary>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice Otherwise(FakeHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        if (_replay is null)
            _otherwise = handler;
        else
            _replay.Otherwise = handler;
        return this;
    }

    /// <summary>Answers a code with bytes. Where they do not fit, the request ends with STATUS_BUFFER_OVERFLOW and as many as do, so that the caller asks again with more room.</summary>
    /// <param name="code">The code.</param>
    /// <param name="output">The whole output.</param>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice Answer(ControlCode code, ReadOnlySpan<byte> output)
    {
        FakeAnswer<IoctlBuffer> answer = new IoctlBuffer(output);
        return On(code, Handler(() => answer, BufferShape.Bytes));
    }

    static FakeHandler Handler(Func<NtStatus> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return (in IoctlRequest _, out int bytesReturned) =>
        {
            bytesReturned = 0;
            return handler();
        };
    }

    static FakeHandler Handler<TInput>(BufferShape<TInput> input, Func<TInput, NtStatus> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return (in IoctlRequest request, out int bytesReturned) =>
        {
            bytesReturned = 0;
            return input.TryRead(request.Input, out var value) ? handler(value) : NtStatus.InvalidParameter;
        };
    }

    static FakeHandler Handler<TOutput>(Func<FakeAnswer<TOutput>> handler, BufferShape<TOutput> output)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return (in IoctlRequest request, out int bytesReturned) => AnswerWriter.Write(handler(), output, request.Output, out bytesReturned);
    }

    static FakeHandler Handler<TInput, TOutput>(BufferShape<TInput> input, Func<TInput, FakeAnswer<TOutput>> handler, BufferShape<TOutput> output)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return (in IoctlRequest request, out int bytesReturned) => AnswerWriter.Write(
            input.TryRead(request.Input, out var value) ? handler(value) : NtStatus.InvalidParameter, output, request.Output, out bytesReturned);
    }
}
