namespace IoctlGen;

/// <summary>
/// Threads that issue requests and live as long as the process: the system cancels what completes through an event when
/// the thread that issued it ends, and the threads of callers and of the pool end. There are as many as drivers
/// keep busy at once, up to a limit; a driver that blocks instead of pending delays only what comes after that.
/// </summary>
static class IssuingThread
{
    const int MaximumThreads = 16;

    static readonly Queue<EventOperation> Waiting = new();
    static int s_threads;
    static int s_idle;

    /// <summary>Has the request issued by one of the threads. Where this throws, it will not be.</summary>
    public static void Post(EventOperation operation)
    {
        lock (Waiting)
        {
            if (Waiting.Count >= s_idle && s_threads < MaximumThreads)
                StartThread();
            Waiting.Enqueue(operation);
            Monitor.Pulse(Waiting);
        }
    }

    static void StartThread()
    {
        try
        {
            new Thread(Run) { IsBackground = true, Name = "IoctlGen requests" }.UnsafeStart();
            s_threads++;
        }
        catch (Exception) when (s_threads > 0)
        {
            // Out of memory for one more: those that run will come to it.
        }
    }

    static void Run()
    {
        while (true)
            Next().Issue();
    }

    static EventOperation Next()
    {
        lock (Waiting)
        {
            s_idle++;
            while (Waiting.Count == 0)
                Monitor.Wait(Waiting);
            s_idle--;
            return Waiting.Dequeue();
        }
    }
}
