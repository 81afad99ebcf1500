namespace IoctlGen.Testing;

/// <summary>
/// The requests of one code that a fake device holds back, as a driver does that waits for something to happen. Each stays
/// pending until the test completes it, its token cancels it, or the device is disposed of.
/// </summary>
public sealed class FakePending
{
    readonly Queue<TaskCompletionSource<NtStatus?>> _requests = new();

    internal FakePending()
    {
    }

    /// <summary>How many requests are pending now.</summary>
    public int Count
    {
        get
        {
            lock (_requests)
                return _requests.Count(request => !request.Task.IsCompleted);
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
        var request = new TaskCompletionSource<NtStatus?>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_requests)
            _requests.Enqueue(request);

        using (cancellationToken.UnsafeRegister(static (state, token) => ((TaskCompletionSource<NtStatus?>)state!).TrySetCanceled(token), request))
            return await request.Task.ConfigureAwait(false);
    }

    internal void Abandon(Exception reason)
    {
        lock (_requests)
        {
            while (_requests.TryDequeue(out var request))
                request.TrySetException(reason);
        }
    }

    void Answer(NtStatus? status)
    {
        lock (_requests)
        {
            // One that its token cancels at this moment is passed over.
            while (_requests.TryDequeue(out var request))
            {
                if (request.TrySetResult(status))
                    return;
            }
        }

        throw new InvalidOperationException("No request is pending: send one, or wait until it has arrived (Count), before completing it.");
    }
}
