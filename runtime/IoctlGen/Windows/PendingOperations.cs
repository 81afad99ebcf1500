namespace IoctlGen;

/// <summary>The requests of one device that are under way. Disposing of the device cancels them one by one and waits for them.</summary>
sealed class PendingOperations
{
    /// <summary>How long until those that are still there are cancelled again: one that was added but not yet issued was not there to be cancelled.</summary>
    const int RetryMilliseconds = 10;

    readonly HashSet<OverlappedOperation> _operations = [];
    volatile bool _closed;

    /// <summary>Whether the device was disposed of.</summary>
    public bool IsClosed => _closed;

    public void Add(OverlappedOperation operation)
    {
        lock (_operations)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(IoctlDevice));
            _operations.Add(operation);
        }
    }

    /// <summary>Takes an operation off the list; while it is on it, its status block is valid.</summary>
    /// <returns>Whether the device was disposed of meanwhile.</returns>
    public bool Remove(OverlappedOperation operation)
    {
        lock (_operations)
        {
            _operations.Remove(operation);
            if (_operations.Count == 0)
                Monitor.PulseAll(_operations);
            return _closed;
        }
    }

    /// <summary>Refuses new requests, cancels those under way and returns when none is left.</summary>
    public void CancelAndWait()
    {
        lock (_operations)
        {
            _closed = true;
            while (_operations.Count > 0)
            {
                foreach (var operation in _operations)
                    operation.Cancel();
                Monitor.Wait(_operations, RetryMilliseconds);
            }
        }
    }
}
