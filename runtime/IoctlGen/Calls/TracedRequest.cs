using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace IoctlGen;

/// <summary>One synchronous request, traced, and what a driver's byte count is worth.</summary>
static class TracedRequest
{
    /// <summary>Sends it. The count is held to the buffer, whatever the driver says, and to nothing after an error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NtStatus Send<TTarget>(
        TTarget target, string? name, ControlCode code, MajorFunction majorFunction,
        ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned)
        where TTarget : struct, IRequestTarget
    {
        if (IoctlTrace.Log.IsEnabled())
            return SendTraced(target, name, code, majorFunction, input, output, data, out bytesReturned);
        var status = target.Send(name, code, majorFunction, input, output, data, out var reported);
        bytesReturned = HoldToBuffer(status, reported, output.Length + data.Length);
        return status;
    }

    /// <summary>Apart, so that nothing that only a listener needs is kept in calls without one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static NtStatus SendTraced<TTarget>(
        TTarget target, string? name, ControlCode code, MajorFunction majorFunction,
        ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned)
        where TTarget : struct, IRequestTarget
    {
        var room = output.Length + data.Length;
        var start = Stopwatch.GetTimestamp();
        var status = target.Send(name, code, majorFunction, input, output, data, out var reported);
        bytesReturned = HoldToBuffer(status, reported, room);
        IoctlTrace.Log.Completed(name, code, input.Length, room, bytesReturned, status, start);
        return status;
    }

    /// <summary>What a driver's byte count is worth: nothing after an error, and never more than there was room for.</summary>
    public static int HoldToBuffer(NtStatus status, int reported, int room) =>
        status.IsError ? 0 : (int)Math.Min((uint)reported, (uint)room);
}
