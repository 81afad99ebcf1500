using System.Runtime.InteropServices;
using System.Threading.Tasks.Sources;

namespace IoctlGen;

/// <summary>
/// One pending request. It is finished by whoever comes second of two: the thread that has issued it, and the
/// completion. Only then are the registration of the token and the handle let go, and the result told.
/// </summary>
abstract unsafe class OverlappedOperation : IValueTaskSource<IoctlCompletion>
{
    static readonly Action<object?> CancelCallback = static state => ((OverlappedOperation)state!).Cancel();

    ManualResetValueTaskSourceCore<IoctlCompletion> _source = new() { RunContinuationsAsynchronously = true };
    CancellationToken _cancellationToken;
    CancellationTokenRegistration _registration;
    IoctlCompletion _completion;
    int _arrivals;

    /// <summary>The pending operations of a device, so that disposing of it can cancel them; null for a bare handle.</summary>
    PendingOperations? _owner;

    protected SafeHandle? Handle { get; private set; }

    protected IoctlAsyncRequest? Request { get; private set; }

    /// <summary>Where the kernel writes how the request ended; it names the request to NtCancelIoFileEx.</summary>
    protected abstract IoStatusBlock* Block { get; }

    public ValueTask<IoctlCompletion> Task => new(this, _source.Version);

    /// <summary>Takes all that the request needs until it has completed. Where this throws, nothing was taken.</summary>
    protected void Begin(SafeHandle handle, IoctlAsyncRequest request, PendingOperations? owner, CancellationToken cancellationToken)
    {
        var held = false;
        handle.DangerousAddRef(ref held);
        Handle = handle;
        Request = request;
        _cancellationToken = cancellationToken;
        _owner = owner;
        _arrivals = 0;
        try
        {
            owner?.Add(this);
        }
        catch
        {
            _owner = null;
            Handle = null;
            Request = null;
            handle.DangerousRelease();
            throw;
        }
    }

    /// <summary>Asks the system to cancel the request. One that is not pending any more is not found, which is no error.</summary>
    public void Cancel()
    {
        IoStatusBlock ignored;
        _ = NtDll.NtCancelIoFileEx(Handle!.DangerousGetHandle(), Block, &ignored);
    }

    /// <summary>The request was issued and is under way: from here on the token can cancel it.</summary>
    protected void Issued()
    {
        _registration = _cancellationToken.UnsafeRegister(CancelCallback, this);
        Arrive();
    }

    /// <summary>The request was refused, or completed at once with no notice to follow.</summary>
    protected void IssuedAndCompleted(IoctlCompletion completion)
    {
        _completion = completion;
        Finish();
    }

    protected void Completed(IoctlCompletion completion)
    {
        _completion = completion;
        Arrive();
    }

    /// <summary>Lets go of what a kind of operation holds for one request.</summary>
    protected abstract void Release();

    /// <summary>Goes back to where it came from, for the next request.</summary>
    protected abstract void Recycle();

    void Arrive()
    {
        if (Interlocked.Increment(ref _arrivals) == 2)
            Finish();
    }

    void Finish()
    {
        // Waits for a callback that is under way: it names the request by its block, which is about to be reused.
        _registration.Dispose();
        _registration = default;
        var wasDisposed = Abandon();

        if (_completion.Status != NtStatus.Cancelled)
            _source.SetResult(_completion);
        else if (_cancellationToken.IsCancellationRequested)
            _source.SetException(new OperationCanceledException(_cancellationToken));
        else if (wasDisposed)
            _source.SetException(new ObjectDisposedException(nameof(IoctlDevice), "The device was disposed of while a request was pending; the request was cancelled."));
        else
            _source.SetResult(_completion);
    }

    /// <summary>Gives back what <see cref="Begin"/> took: the request was not issued, or is no longer under way.</summary>
    /// <returns>Whether the device was disposed of meanwhile.</returns>
    protected bool Abandon()
    {
        var wasDisposed = _owner?.Remove(this) ?? false;
        Release();
        Handle!.DangerousRelease();
        Handle = null;
        Request = null;
        return wasDisposed;
    }

    IoctlCompletion IValueTaskSource<IoctlCompletion>.GetResult(short token)
    {
        try
        {
            return _source.GetResult(token);
        }
        finally
        {
            _source.Reset();
            _cancellationToken = default;
            _owner = null;
            Recycle();
        }
    }

    ValueTaskSourceStatus IValueTaskSource<IoctlCompletion>.GetStatus(short token) => _source.GetStatus(token);

    void IValueTaskSource<IoctlCompletion>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _source.OnCompleted(continuation, state, token, flags);
}
