using System.Runtime.InteropServices;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>The processor's time of this thread: a driver runs on one, and other programs and the just-in-time compiler on others. Linux.</summary>
static partial class ThreadClock
{
    const int ThreadCpuTime = 3;

    /// <summary>The time so far, in milliseconds.</summary>
    public static double Milliseconds
    {
        get
        {
            if (GetTime(ThreadCpuTime, out var time) != 0)
                throw new PlatformNotSupportedException("The system has no clock of a thread's time (CLOCK_THREAD_CPUTIME_ID).");
            return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpecification time);

    readonly struct TimeSpecification
    {
        public readonly nint Seconds, Nanoseconds;
    }
}
