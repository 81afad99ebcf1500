using System.Diagnostics;

namespace IoctlGen.WindowsLab;

/// <summary>A channel of the driver that no other test of this run uses, and a device to end its pending requests with.</summary>
sealed class Channel : IDisposable
{
    static int s_last = -1;

    readonly IoctlDevice _device = IoctlDevice.Open(LabDevice.Path);
    readonly LabChannelState _atStart;

    public Channel()
    {
        Number = (uint)Interlocked.Increment(ref s_last);
        _atStart = _device.ChannelState(Number);
    }

    public uint Number { get; }

    /// <summary>How many requests have been cancelled on the channel since the test took it: the driver may be older.</summary>
    public uint Cancelled => _device.ChannelState(Number).Cancelled - _atStart.Cancelled;

    public bool IsPending => _device.ChannelState(Number).Pending != 0;

    public void WaitUntilPending()
    {
        var waited = Stopwatch.StartNew();
        while (!IsPending)
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(10), "the request never pended");
    }

    public void Release(LabOutcome outcome) => _device.Release(new LabRelease(Number, outcome));

    public void Dispose() => _device.Dispose();
}
