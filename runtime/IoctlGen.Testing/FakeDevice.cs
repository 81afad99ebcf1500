using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace IoctlGen.Testing;

/// <summary>
/// A device that answers from handlers, one per control code, and keeps a list of what was sent. A code without a handler
/// is answered with STATUS_INVALID_DEVICE_REQUEST, as a driver does. Codes can be answered late, or held until the test
/// completes them. It works on every system.
/// </summary>
public sealed partial class FakeDevice : IoctlDevice
{
    readonly ConcurrentDictionary<ControlCode, FakeHandler> _handlers = new();
    ImmutableList<FakeRequest> _requests = [];

    /// <summary>Ends what is late when the device is disposed of, and what comes late afterwards at once.</summary>
    readonly CancellationTokenSource _closing = new();

    /// <summary>What was answered so far, and what was cancelled while it was pending, oldest first: a snapshot that later requests do not change.</summary>
    public IReadOnlyList<FakeRequest> Requests => _requests;

    bool IsDisposed => _closing.IsCancellationRequested;

    /// <inheritdoc/>
    protected override NtStatus Send(in IoctlRequest request, out int bytesReturned)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        var status = IsLate(request.Code) ? WaitFor(request.Code, CancellationToken.None).GetAwaiter().GetResult() : null;
        return Answer(in request, status, out bytesReturned);
    }

    /// <inheritdoc/>
    protected override ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (IsLate(request.Code))
            return SendLate(request, cancellationToken);

        // Not by way of Send, which would block if another thread made the code late meanwhile.
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        var status = Answer(request.AsRequest(), set: null, out var bytesReturned);
        return new(new IoctlCompletion(status, bytesReturned));
    }

    async ValueTask<IoctlCompletion> SendLate(IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        NtStatus? status;
        try
        {
            status = await WaitFor(request.Code, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Answer(request.AsRequest(), NtStatus.Cancelled, out _);
            throw;
        }

        var ended = Answer(request.AsRequest(), status, out var bytesReturned);
        return new(ended, bytesReturned);
    }

    /// <summary>Answers with a status that the test has set, or by the handler, and keeps the request.</summary>
    NtStatus Answer(in IoctlRequest request, NtStatus? set, out int bytesReturned)
    {
        // Input and output may be the same memory, and the handler may write the one before the record is made.
        var sent = request.Input.ToArray();
        var sentOutput = request.Code.Method is TransferMethod.OutDirect or TransferMethod.Neither ? request.Output.ToArray() : [];
        var owned = new OwnedSnapshot(request.Owned);
        bytesReturned = 0;
        var status = set ?? NtStatus.InvalidDeviceRequest;
        if (set is null && _handlers.TryGetValue(request.Code, out var handler))
            status = handler(new(request.Code, request.MajorFunction, sent, request.Output, request.Data) { Owned = request.Owned }, out bytesReturned);
        if (status == NtStatus.Pending)
            throw new InvalidOperationException($"The handler of {request.Code} answered STATUS_PENDING: a request must be answered with the status it ends with. Pend holds requests back.");

        var answered = new FakeRequest(in request, status, bytesReturned, sent, sentOutput, owned);
        ImmutableInterlocked.Update(ref _requests, static (requests, answered) => requests.Add(answered), answered);
        return status;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _closing.Cancel();
        base.Dispose(disposing);
    }
}
