namespace IoctlGen.Testing;

/// <summary>
/// The requests of one code that a fake device holds back, as a driver does that waits for something to happen. Each stays
/// pending until the test completes it, its token cancels it, or the device is disposed of.
/// </summary>
public sealed class FakePending
{
    const string WaitFirst = "No request is pending: send one, or wait until it has arrived (WaitAsync), before completing it.";

    /// <summary>Oldest first. Whoever takes a request off, under the lock, ends it: so each ends once, and none is kept that has ended.</summary>
    readonly LinkedList<TaskCompletionSource<FakeHandler?>> _requests = new();

    readonly CancellationToken _closing;

    /// <summary>Completed, and made anew, whenever a request arrives.</summary>
    TaskCompletionSource _arrived = NewArrival();

    internal FakePending(CancellationToken closing) => _closing = closing;

    /// <summary>How many requests are pending now.</summary>
    public int Count
    {
        get
        {
            lock (_requests)
                return _requests.Count;
        }
    }

    /// <summary>Waits until requests are pending.</summary>
    /// <param name="count">How many at least.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ObjectDisposedException">The device was disposed of before they were.</exception>
    public async Task WaitAsync(int count = 1, CancellationToken cancellationToken = default)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing);
        while (true)
        {
            Task arrived;
            lock (_requests)
            {
                if (_requests.Count >= count)
                    return;
                arrived = _arrived.Task;
            }

            try
            {
                await arrived.WaitAsync(ended.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw new ObjectDisposedException(nameof(FakeDevice), $"The device was disposed of before {count} requests were pending.");
            }
        }
    }

    /// <summary>Completes the oldest pending request by the handler of its code.</summary>
    /// <exception cref="InvalidOperationException">No request is pending.</exception>
    public void Complete() => Answer(null);

    /// <summary>Completes the oldest pending request with a status and no output.</summary>
    /// <param name="status">The status that the request ends with.</param>
    /// <exception cref="InvalidOperationException">No request is pending.</exception>
    public void Complete(NtStatus status) => Complete([], status);

    /// <summary>Completes the oldest pending request with a structure. A caller's buffer that is too short ends it with STATUS_BUFFER_TOO_SMALL.</summary>
    /// <typeparam name="T">The structure that the driver would write.</typeparam>
    /// <param name="output">The structure.</param>
    /// <exception cref="InvalidOperationException">No request is pending.</exception>
    public void Complete<T>(T output) where T : unmanaged => Complete(output, BufferShape.Structure<T>());

    /// <summary>Completes the oldest pending request with bytes and a status. Bytes that do not fit are cut, with STATUS_BUFFER_OVERFLOW; an error writes none.</summary>
    /// <param name="output">The bytes that the driver would write.</param>
    /// <param name="status">The status that the request ends with; not STATUS_PENDING.</param>
    /// <exception cref="InvalidOperationException">No request is pending.</exception>
    /// <exception cref="ArgumentException">The status is STATUS_PENDING.</exception>
    public void Complete(ReadOnlySpan<byte> output, NtStatus status) => Complete(new FakeAnswer<IoctlBuffer>(status, new(output)), BufferShape.Bytes);

    internal void Complete<T>(FakeAnswer<T> answer, BufferShape<T> shape)
    {
        if (answer.Status == NtStatus.Pending)
            throw new ArgumentException("A request is completed with the status that it ends with, which is not STATUS_PENDING.", nameof(answer));
        Answer((in IoctlRequest request, out int bytesReturned) => AnswerWriter.Write(answer, shape, request.Output, out bytesReturned));
    }

    /// <summary>Waits for the test or the token.</summary>
    /// <returns>What answers the request; null where the handler of its code does.</returns>
    internal async Task<FakeHandler?> Hold(CancellationToken cancellationToken)
    {
        var request = new LinkedListNode<TaskCompletionSource<FakeHandler?>>(new(TaskCreationOptions.RunContinuationsAsynchronously));
        TaskCompletionSource arrived;
        lock (_requests)
        {
            _requests.AddLast(request);
            (arrived, _arrived) = (_arrived, NewArrival());
        }

        arrived.SetResult();

        // A token that was cancelled before calls back at once.
        using (cancellationToken.UnsafeRegister((_, token) => Cancel(request, token), null))
            return await request.Value.Task.ConfigureAwait(false);
    }

    static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    void Cancel(LinkedListNode<TaskCompletionSource<FakeHandler?>> request, CancellationToken token)
    {
        lock (_requests)
        {
            if (request.List is null)
                return;
            _requests.Remove(request);
        }

        request.Value.SetCanceled(token);
    }

    void Answer(FakeHandler? by)
    {
        TaskCompletionSource<FakeHandler?> request;
        lock (_requests)
        {
            request = _requests.First?.Value ?? throw new InvalidOperationException(WaitFirst);
            _requests.RemoveFirst();
        }

        request.SetResult(by);
    }
}

/// <summary>The pending requests of a code that a contract declares: they are completed with what its method returns.</summary>
/// <typeparam name="TOutput">What the driver writes.</typeparam>
public sealed class FakePending<TOutput>
{
    readonly FakePending _pending;
    readonly BufferShape<TOutput> _output;

    internal FakePending(FakePending pending, BufferShape<TOutput> output) => (_pending, _output) = (pending, output);

    /// <inheritdoc cref="FakePending.Count"/>
    public int Count => _pending.Count;

    /// <inheritdoc cref="FakePending.WaitAsync"/>
    public Task WaitAsync(int count = 1, CancellationToken cancellationToken = default) => _pending.WaitAsync(count, cancellationToken);

    /// <inheritdoc cref="FakePending.Complete()"/>
    public void Complete() => _pending.Complete();

    /// <summary>Completes the oldest pending request with a value, a status, or both.</summary>
    /// <param name="answer">What the driver would write, or the status that the request ends with.</param>
    /// <exception cref="InvalidOperationException">No request is pending.</exception>
    public void Complete(FakeAnswer<TOutput> answer) => _pending.Complete(answer, _output);

    /// <inheritdoc cref="FakePending.Complete(ReadOnlySpan{byte}, NtStatus)"/>
    public void Complete(ReadOnlySpan<byte> output, NtStatus status) => _pending.Complete(output, status);
}
