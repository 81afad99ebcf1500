namespace IoctlGen.WindowsLab;

/// <summary>
/// No garbage collection for a while. It suspends threads, by a signal under Wine; one that interrupts the writing of a large
/// request to Wine's server ends the thread ("partial write").
/// </summary>
sealed class NoSuspension : IDisposable
{
    const long EnoughForATest = 32 << 20;

    readonly bool _started = Native.IsWine && GC.TryStartNoGCRegion(EnoughForATest);

    public void Dispose()
    {
        if (_started && System.Runtime.GCSettings.LatencyMode == System.Runtime.GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
    }
}
