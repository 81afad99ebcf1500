namespace IoctlGen;

/// <summary>
/// Threads that issue requests and live as long as the process: the system cancels what completes through an event when
/// the thread that issued it ends, and the threads of callers and of the pool end. A driver that pends frees its thread at
/// once, so few are enough. One that blocks keeps its thread, as it would keep a caller's; when all are kept, one more is
/// started after a while, and again. There is no other limit than one thread for each request that a driver blocks at the
/// same time: with one, drivers that wait for each other's requests would wait for ever.
/// </summary>
/// <param name="issue">Issues one request. It does not throw.</param>
/// <param name="atOnce">How many threads are started without delay, as requests come while no thread is free.</param>
/// <param name="patience">Milliseconds in which no request was taken, until one more thread is started.</param>
sealed class IssuingThreads<T>(Action<T> issue, int atOnce = 16, int patience = 100)
{
    readonly Queue<T> _waiting = new();
    int _threads;
    int _idle;
    int _taken;
    bool _isWatched;

    /// <summary>How many threads there are. It never falls.</summary>
    public int Count
    {
        get
        {
            lock (_waiting)
                return _threads;
        }
    }

    /// <summary>Has the request issued by one of the threads. Where this throws, it will not be.</summary>
    public void Post(T request)
    {
        lock (_waiting)
        {
            if (_waiting.Count >= _idle)
            {
                if (_threads < atOnce)
                    StartThread();
                else
                    Watch();
            }

            _waiting.Enqueue(request);
            Monitor.Pulse(_waiting);
        }
    }

    void StartThread()
    {
        if (TryStart(Run, mustStart: _threads == 0))
            _threads++;
    }

    /// <summary>A thread of its own, and only while requests wait: those of the pool may all be waiting for these very requests.</summary>
    void Watch() => _isWatched = _isWatched || TryStart(AddThreadsWhileNothingMoves, mustStart: false);

    /// <summary>Out of memory for one more is an error for the first thread alone: otherwise those that run will come to it.</summary>
    static bool TryStart(ThreadStart run, bool mustStart)
    {
        try
        {
            new Thread(run) { IsBackground = true, Name = "IoctlGen requests" }.UnsafeStart();
            return true;
        }
        catch (Exception) when (!mustStart)
        {
            return false;
        }
    }

    void AddThreadsWhileNothingMoves()
    {
        var taken = Volatile.Read(ref _taken);
        while (true)
        {
            Thread.Sleep(patience);
            lock (_waiting)
            {
                _isWatched = _waiting.Count > 0;
                if (!_isWatched)
                    return;
                if (_taken == taken)
                    StartThread();
                taken = _taken;
            }
        }
    }

    void Run()
    {
        while (true)
            issue(Next());
    }

    T Next()
    {
        lock (_waiting)
        {
            _idle++;
            while (_waiting.Count == 0)
                Monitor.Wait(_waiting);
            _idle--;
            _taken++;
            return _waiting.Dequeue();
        }
    }
}
