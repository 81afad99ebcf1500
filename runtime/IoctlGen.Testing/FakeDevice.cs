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
    readonly ConcurrentDictionary<ControlCode, string> _names = new();
    FakeHandler? _otherwise;
    ImmutableList<FakeRequest> _requests = [];

    /// <summary>Ends what is late when the device is disposed of, and what comes late afterwards at once.</summary>
    readonly CancellationTokenSource _closing = new();

    /// <summary>A device that takes every code, whatever access it requires.</summary>
    public FakeDevice()
    {
    }

    /// <summary>A device that is opened for an access: as by the I/O manager, a code that requires more is completed with STATUS_ACCESS_DENIED, and no handler sees it.</summary>
    /// <param name="access">What the program under test opens the device for.</param>
    public FakeDevice(DeviceAccess access) => Access = access;

    /// <summary>What the device was opened for; null where it takes every code.</summary>
    public override DeviceAccess? Access { get; }

    /// <summary>What was answered so far, and what was cancelled while it was pending, oldest first: a snapshot that later requests do not change.</summary>
    public IReadOnlyList<FakeRequest> Requests => _requests;

    bool IsDisposed => _closing.IsCancellationRequested;

    /// <inheritdoc/>
    protected override NtStatus Send(in IoctlRequest request, out int bytesReturned)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        var arrival = new FakeArrival(in request, NameOf(request.Name, request.Code));
        if (IsDenied(request.Code))
            return Record(arrival, NtStatus.AccessDenied, bytesReturned = 0);

        var by = IsLate(request.Code) ? WaitFor(request.Code, CancellationToken.None).GetAwaiter().GetResult() : null;
        NtStatus status;
        while ((status = Run(arrival, in request, by, out bytesReturned)) == NtStatus.Pending)
            by = IsReplayed(request.Code) ? throw Endless(request.Code) : Hold(request.Code, CancellationToken.None).GetAwaiter().GetResult();
        return Record(arrival, status, bytesReturned);
    }

    /// <inheritdoc/>
    protected override ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        var arrival = new FakeArrival(request.AsRequest(), NameOf(request.Name, request.Code));
        if (IsDenied(request.Code))
            return new(new IoctlCompletion(Record(arrival, NtStatus.AccessDenied, 0), 0));
        if (IsLate(request.Code))
            return Finish(request, arrival, isLate: true, cancellationToken);

        var status = Run(arrival, request.AsRequest(), by: null, out var bytesReturned);
        return status == NtStatus.Pending
            ? Finish(request, arrival, isLate: false, cancellationToken)
            : new(new IoctlCompletion(Record(arrival, status, bytesReturned), bytesReturned));
    }

    /// <summary>Answers a request that is not answered at once.</summary>
    /// <param name="request">The request.</param>
    /// <param name="arrival">What it had sent.</param>
    /// <param name="isLate">Whether its code is late, rather than that its handler has held it back.</param>
    /// <param name="cancellationToken">The caller's.</param>
    async ValueTask<IoctlCompletion> Finish(IoctlAsyncRequest request, FakeArrival arrival, bool isLate, CancellationToken cancellationToken)
    {
        try
        {
            var by = await (isLate ? WaitFor(request.Code, cancellationToken) : Hold(request.Code, cancellationToken)).ConfigureAwait(false);
            NtStatus status;
            int bytesReturned;
            while ((status = Run(arrival, request.AsRequest(), by, out bytesReturned)) == NtStatus.Pending)
                by = await Hold(request.Code, cancellationToken).ConfigureAwait(false);
            return new(Record(arrival, status, bytesReturned), bytesReturned);
        }
        catch (OperationCanceledException)
        {
            Record(arrival, NtStatus.Cancelled, 0);
            throw;
        }
    }

    /// <summary>Has a request answered: by what the test completes it with, else by the handler of its code.</summary>
    NtStatus Run(FakeArrival arrival, in IoctlRequest request, FakeHandler? by, out int bytesReturned)
    {
        bytesReturned = 0;
        var handler = by ?? _handlers.GetValueOrDefault(request.Code) ?? (_replay is null ? _otherwise : _replay.Answer);
        return handler is null
            ? NtStatus.InvalidDeviceRequest
            : handler(new(request.Code, request.MajorFunction, arrival.Input, request.Output, request.Data) { Name = arrival.Name, Owned = request.Owned }, out bytesReturned);
    }

    NtStatus Record(FakeArrival arrival, NtStatus status, int bytesReturned)
    {
        var answered = new FakeRequest(arrival, status, bytesReturned);
        ImmutableInterlocked.Update(ref _requests, static (requests, answered) => requests.Add(answered), answered);
        return status;
    }

    /// <summary>The bits of the two are the same: 1 is read, 2 is write.</summary>
    bool IsDenied(ControlCode code) => !IsReplayed(code) && Access is { } access && ((int)code.Access & ~(int)access) != 0;

    string? NameOf(string? sent, ControlCode code) => sent ?? _names.GetValueOrDefault(code);

    /// <inheritdoc/>
    protected override string? Explain(ControlCode code, NtStatus status) =>
        status == NtStatus.InvalidDeviceRequest && _otherwise is null && _replay is null && !_handlers.ContainsKey(code) && !_pending.ContainsKey(code)
            ? NearestCode.Explain(code, _handlers.Keys, NameOf)
            : base.Explain(code, status);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _closing.Cancel();
        base.Dispose(disposing);
    }
}
