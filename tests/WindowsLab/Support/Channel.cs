using System.Diagnostics;

namespace IoctlGen.WindowsLab;

/// <summary>A channel of the driver that no other test of this run uses, and a device to end its pending requests with.</summary>
sealed class Channel : IDisposable
{
    static int _last = -1;

    readonly IoctlDevice _device = IoctlDevice.Open(LabDevice.Path);
    readonly LabChannelState _atStart;

    public Channel()
    {
        Number = (uint)Interlocked.Increment(ref _last);
        _atStart = _device.ChannelState(Number);
    }

    public uint Number { get; }

    /// <summary>How many requests have been cancelled on the channel since the test took it: the driver may be older.</summary>
    public uint Cancelled => _device.ChannelState(Number).Cancelled - _atStart.Cancelled;

    public bool IsPending => _device.ChannelState(Number).Pending != 0;

    public void WaitUntilPending(uint count = 1)
    {
        var waited = Stopwatch.StartNew();
        while (_device.ChannelState(Number).Pending < count)
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(20), $"fewer than {count} requests pend");
    }

    public void Release(LabOutcome outcome) => _device.Release(new LabRelease(Number, outcome));

    /// <returns>Whether a request was there to be released.</returns>
    public bool TryRelease(LabOutcome outcome) => _device.TryRelease(new LabRelease(Number, outcome)).IsSuccess;

    public void ReleaseAll(LabOutcome outcome) => _device.ReleaseAll(new LabRelease(Number, outcome));

    public void Dispose() => _device.Dispose();
}
