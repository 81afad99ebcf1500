using System.Runtime.InteropServices;

namespace IoctlGen.Benchmarks;

/// <summary>The same, right for every caller: the requests are issued by a thread that never ends.</summary>
sealed class ThreadedSource(SafeHandle handle) : SignaledSource(handle)
{
    static readonly Queue<ThreadedSource> Waiting = StartThread();

    public override ValueTask<Block64> Exchange(in Block64 value)
    {
        var task = Begin(in value);
        lock (Waiting)
        {
            Waiting.Enqueue(this);
            Monitor.Pulse(Waiting);
        }

        return task;
    }

    static Queue<ThreadedSource> StartThread()
    {
        var waiting = new Queue<ThreadedSource>();
        new Thread(() => Run(waiting)) { IsBackground = true }.UnsafeStart();
        return waiting;
    }

    static void Run(Queue<ThreadedSource> waiting)
    {
        while (true)
        {
            ThreadedSource next;
            lock (waiting)
            {
                while (!waiting.TryDequeue(out next!))
                    Monitor.Wait(waiting);
            }

            next.Issue();
        }
    }
}
