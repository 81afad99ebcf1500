using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    public FakeDevice On(ControlCode code, Func<NtStatus> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return On(code, (in IoctlRequest _, out int bytesReturned) => Status(handler(), out bytesReturned));
    }

    /// <summary>Answers a code that sends a structure. One that is sent too short is answered with STATUS_INVALID_PARAMETER.</summary>
    /// <typeparam name="TInput">The structure that is sent.</typeparam>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On<TInput>(ControlCode code, Func<TInput, NtStatus> handler) where TInput : unmanaged
    {
        ArgumentNullException.ThrowIfNull(handler);
        return On(code, (in IoctlRequest request, out int bytesReturned) =>
            Status(MemoryMarshal.TryRead(request.Input, out TInput value) ? handler(value) : NtStatus.InvalidParameter, out bytesReturned));
    }

    /// <summary>Answers a code that returns a structure. A caller's buffer that is too short is answered with STATUS_BUFFER_TOO_SMALL.</summary>
    /// <typeparam name="TOutput">The structure that is returned.</typeparam>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On<TOutput>(ControlCode code, Func<FakeAnswer<TOutput>> handler) where TOutput : unmanaged
    {
        ArgumentNullException.ThrowIfNull(handler);
        return On(code, (in IoctlRequest request, out int bytesReturned) => Write(handler(), request.Output, out bytesReturned));
    }

    /// <summary>Answers a code that sends one structure and returns another.</summary>
    /// <typeparam name="TInput">The structure that is sent.</typeparam>
    /// <typeparam name="TOutput">The structure that is returned.</typeparam>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice On<TInput, TOutput>(ControlCode code, Func<TInput, FakeAnswer<TOutput>> handler)
        where TInput : unmanaged
        where TOutput : unmanaged
    {
        ArgumentNullException.ThrowIfNull(handler);
        return On(code, (in IoctlRequest request, out int bytesReturned) =>
            Write(MemoryMarshal.TryRead(request.Input, out TInput value) ? handler(value) : NtStatus.InvalidParameter, request.Output, out bytesReturned));
    }

    static NtStatus Status(NtStatus status, out int bytesReturned)
    {
        bytesReturned = 0;
        return status;
    }

    static NtStatus Write<TOutput>(FakeAnswer<TOutput> answer, Span<byte> output, out int bytesReturned) where TOutput : unmanaged
    {
        if (!answer.HasOutput)
            return Status(answer.Status, out bytesReturned);
        if (!MemoryMarshal.TryWrite(output, answer.Output))
            return Status(NtStatus.BufferTooSmall, out bytesReturned);

        bytesReturned = Unsafe.SizeOf<TOutput>();
        return answer.Status;
    }
}
