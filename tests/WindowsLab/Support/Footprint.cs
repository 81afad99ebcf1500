namespace IoctlGen.WindowsLab;

/// <summary>What a process holds: memory in bytes, pins and handles.</summary>
readonly record struct Footprint(long ManagedBytes, long CommittedBytes, long PinnedObjects, int Handles)
{
    public static Footprint Measure()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return new(GC.GetTotalMemory(false), process.PagedMemorySize64, GC.GetGCMemoryInfo(GCKind.FullBlocking).PinnedObjectsCount, Native.CountHandles());
    }
}
