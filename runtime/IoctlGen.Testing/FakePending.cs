namespace IoctlGen.Testing;

/// <summary>
/// The requests of one code that a fake device holds back, as a driver does that waits for something to happen. Each stays
/// pending until the test completes it, its token cancels it, or the device is disposed of.
/// </summary>
public sealed class FakePending
{
    /// <summary>Oldest first. Whoever takes a request off, under the lock, ends it: so each ends once, and none is kept that has ended.</summary>
    readonly LinkedList<TaskCompletionSource<NtStatus?>> _requests = new();

    internal FakePending()
    {
    }

    /// <summary>How many requests are pending now.</summary>
    public int Count
    {
        get
        {
            lock (_requests)
                return _requests.Count;
        }
    }

    /// <summary>Completes the oldest pending request by the handler of its code.</summary>
    /// <exception cref="InvalidOperationException">No request is pending.</exception>
    public void Complete() => Answer(null);

    /// <summary>Completes the oldest pending request with a status and no output.</summary>
    /// <param name="status">The status that the request ends with.</param>
    /// <exception cref="InvalidOperationException">No request is pending.</exception>
    public void Complete(NtStatus status) => Answer(status);

    /// <summary>Waits for the test or the token.</summary>
    /// <returns>The status that the request ends with; null where the handler answers.</returns>
    internal async Task<NtStatus?> Hold(CancellationToken cancellationToken)
    {
        var request = new LinkedListNode<TaskCompletionSource<NtStatus?>>(new(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_requests)
            _requests.AddLast(request);

        // A token that was cancelled before calls back at once.
        using (cancellationToken.UnsafeRegister((_, token) => Cancel(request, token), null))
            return await request.Value.Task.ConfigureAwait(false);
    }

    void Cancel(LinkedListNode<TaskCompletionSource<NtStatus?>> request, CancellationToken token)
    {
        lock (_requests)
        {
            if (request.List is null)
                return;
            _requests.Remove(request);
        }

        request.Value.SetCanceled(token);
    }

    void Answer(NtStatus? status)
    {
        TaskCompletionSource<NtStatus?> request;
        lock (_requests)
        {
            request = _requests.First?.Value
                ?? throw new InvalidOperationException("No request is pending: send one, or wait until it has arrived (Count), before completing it.");
            _requests.RemoveFirst();
        }

        request.SetResult(status);
    }
}
