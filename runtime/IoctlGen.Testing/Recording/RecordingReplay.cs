namespace IoctlGen.Testing;

/// <summary>Answers requests from a recording.</summary>
abstract class RecordingReplay
{
    readonly HashSet<RecordedRequest> _used = [];

    private protected RecordingReplay(Recording recording) => Recording = recording;

    public Recording Recording { get; }

    /// <summary>Whether a code has a handler of its own: its requests do not come here, and its blocks are passed over.</summary>
    public Predicate<ControlCode> IsHandled { get; set; } = static _ => false;

    /// <summary>Answers what was not recorded.</summary>
    public FakeHandler? Otherwise { get; set; }

    /// <summary>The recorded requests that have answered none, oldest first.</summary>
    public IReadOnlyList<string> Unused
    {
        get
        {
            lock (_used)
                return [.. Recording.Requests.Where(request => !_used.Contains(request) && !IsHandled(request.Code)).Select(Recording.Describe)];
        }
    }

    public static RecordingReplay Of(Recording recording, ReplayMode mode) => mode switch
    {
        ReplayMode.Strict => new StrictReplay(recording),
        ReplayMode.ByCode => new ReplayByCode(recording),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "A recording is replayed strictly or by code."),
    };

    /// <summary>Answers a request. STATUS_PENDING: it stays pending until it is cancelled.</summary>
    public NtStatus Answer(in IoctlRequest request, out int bytesReturned)
    {
        RecordedRequest? recorded;
        lock (_used)
        {
            recorded = Find(in request);
            if (recorded is not null)
                _used.Add(recorded);
        }

        bytesReturned = 0;
        return recorded switch
        {
            null when Otherwise is { } otherwise => otherwise(in request, out bytesReturned),
            null => NtStatus.InvalidDeviceRequest,
            { End: RecordedEnd.Cancelled } => NtStatus.Pending,
            { End: RecordedEnd.Threw(var type, var message) } => throw ExceptionOf(recorded, type, message),
            { End: RecordedEnd.Completed(var status) } => Answer(in request, recorded, status, out bytesReturned),
            _ => throw new InvalidOperationException($"{Recording.Describe(recorded)} has no end."),
        };
    }

    /// <summary>Finds what answers a request, under a lock; null where nothing does.</summary>
    protected abstract RecordedRequest? Find(in IoctlRequest request);

    protected bool IsUsed(RecordedRequest request) => _used.Contains(request);

    static NtStatus Answer(in IoctlRequest request, RecordedRequest recorded, NtStatus status, out int bytesReturned)
    {
        recorded.Output.WriteTo(request.Output);
        foreach (var place in recorded.Output.Places)
            ReturnPlace(in request, place);
        foreach (var field in recorded.Fields)
        {
            if (field.Returned is { } returned && NameOf(request.Owned, field.Name) is { } name)
                returned.WriteTo(request.Owned.WritableBytes(name));
        }

        var isCut = RecordedRequest.Reported(status, recorded.BytesReturned, recorded.Room) > request.Output.Length + request.Data.Length;
        bytesReturned = isCut ? request.Output.Length : recorded.BytesReturned;
        return isCut ? NtStatus.BufferOverflow : status;
    }

    /// <summary>A field that the driver returned: what stands there now is this process's.</summary>
    static void ReturnPlace(in IoctlRequest request, RecordedPlace place)
    {
        if (NameOf(request.Owned, place.Name) is not { } name || place.Start >= request.Output.Length)
            return;
        var sent = request.Input[request.Owned.PlaceOf(name)];
        sent[..Math.Min(sent.Length, Math.Min(place.Length, request.Output.Length - place.Start))].CopyTo(request.Output[place.Start..]);
    }

    static string? NameOf(IoctlOwnedFields owned, string name) => owned.Names.FirstOrDefault(field => RecordedRequest.Identifier(field) == name);

    /// <summary>What the recorded device threw, where that is an exception that a device throws; a program that handles others is not tried by this.</summary>
    Exception ExceptionOf(RecordedRequest recorded, string type, string message) => type switch
    {
        "System.ObjectDisposedException" => new ObjectDisposedException(objectName: null, message),
        "System.OperationCanceledException" or "System.Threading.Tasks.TaskCanceledException" => new OperationCanceledException(message),
        "System.TimeoutException" => new TimeoutException(message),
        "System.PlatformNotSupportedException" => new PlatformNotSupportedException(message),
        "System.IO.IOException" => new IOException(message),
        "System.InvalidOperationException" => new InvalidOperationException(message),
        _ => new ReplayException($"{Recording.Describe(recorded)} threw {type} when it was recorded: {message}", recorded.Number, recorded.Line),
    };
}

/// <summary>One after the other, each of which must be the same.</summary>
sealed class StrictReplay(Recording recording) : RecordingReplay(recording)
{
    int _next;
    ReplayException? _ended;

    protected override RecordedRequest? Find(in IoctlRequest request)
    {
        // What comes after one that differs is another program's.
        if (_ended is not null)
            throw new ReplayException(_ended.Message, _ended.Block, _ended.Line);

        while (_next < Recording.Requests.Count && IsHandled(Recording.Requests[_next].Code))
            _next++;
        var number = _next + 1;
        if (_next == Recording.Requests.Count)
            throw _ended = new($"{Sent(in request, number)}, but {Recording.Name} has only {_next} requests: record it again, or replay by code (ReplayMode.ByCode).", number, 0);

        var recorded = Recording.Requests[_next];
        if (recorded.Number != number)
        {
            throw _ended = new(
                $"{Sent(in request, number)}, but {Recording.Name} has no block #{number}: its request had not ended when the recording did, or the block was taken out. Record it again, or replay by code (ReplayMode.ByCode).",
                number, 0);
        }

        if (Difference.Between(recorded, in request) is { } difference)
        {
            throw _ended = new(
                $"Request {number} is not the recorded one, {Recording.Describe(recorded)}: {difference}. If the program is right, record it again; if the difference does not matter, mask those bytes or replay by code (ReplayMode.ByCode).",
                recorded.Number, recorded.Line);
        }

        _next++;
        return recorded;
    }

    static string Sent(in IoctlRequest request, int number) => $"Request {number}, {RecordedRequest.TitleOf(request.Name, request.Code)}, was sent";
}

/// <summary>The next of the same code, with the same input where there is one.</summary>
sealed class ReplayByCode(Recording recording) : RecordingReplay(recording)
{
    readonly ILookup<ControlCode, RecordedRequest> _requests = recording.Requests.ToLookup(static request => request.Code);

    protected override RecordedRequest? Find(in IoctlRequest request)
    {
        var (best, rank) = ((RecordedRequest?)null, -1);
        foreach (var recorded in _requests[request.Code])
        {
            var isUsed = IsUsed(recorded);
            var next = (HasInputOf(recorded, in request) ? 4 : 0) + (isUsed ? 0 : 2) + (request.Output.Length == recorded.Room ? 1 : 0);

            // The first of those that have not answered, the last of those that have.
            if (next > rank || (next == rank && isUsed))
                (best, rank) = (recorded, next);
        }

        return best;
    }

    static bool HasInputOf(RecordedRequest recorded, in IoctlRequest request) => recorded.Input.Matches(request.Input) && recorded.Data.Matches(request.Data);
}
