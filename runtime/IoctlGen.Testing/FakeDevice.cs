using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace IoctlGen.Testing;

/// <summary>
/// A device that answers from handlers, one per control code, and keeps a list of what was sent. A code without a handler
/// is answered with STATUS_INVALID_DEVICE_REQUEST, as a driver does. It works on every system.
/// </summary>
public sealed partial class FakeDevice : IoctlDevice
{
    readonly ConcurrentDictionary<ControlCode, FakeHandler> _handlers = new();
    ImmutableList<FakeRequest> _requests = [];
    volatile bool _disposed;

    /// <summary>What was sent so far, oldest first: a snapshot that later requests do not change.</summary>
    public IReadOnlyList<FakeRequest> Requests => _requests;

    /// <inheritdoc/>
    protected override NtStatus Transfer(in IoctlTransfer transfer, out int bytesReturned)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);

        // Input and output may be the same memory, and the handler may write the one before the record is made.
        var sent = transfer.Input.ToArray();
        var status = NtStatus.InvalidDeviceRequest;
        bytesReturned = 0;
        if (_handlers.TryGetValue(transfer.Code, out var handler))
            status = Answer(handler, in transfer, sent, out bytesReturned);

        var request = new FakeRequest(in transfer, status, bytesReturned, sent);
        ImmutableInterlocked.Update(ref _requests, static (requests, request) => requests.Add(request), request);
        return status;
    }

    static NtStatus Answer(FakeHandler handler, in IoctlTransfer transfer, byte[] sent, out int bytesReturned)
    {
        var status = handler(sent, transfer.Output, out bytesReturned);
        if (status == NtStatus.Pending)
            throw new InvalidOperationException($"The handler of {transfer.Code} answered STATUS_PENDING: a request must be answered with the status it ends with.");
        return status;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _disposed = true;
        base.Dispose(disposing);
    }
}
