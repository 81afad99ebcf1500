namespace IoctlGen.Benchmarks;

/// <summary>The best by hand on a bound handle: a preallocated OVERLAPPED.</summary>
sealed unsafe class PortSource : ReusableSource
{
    readonly ThreadPoolBoundHandle _port;
    readonly PreAllocatedOverlapped _preallocated;

    public PortSource(ThreadPoolBoundHandle port)
        : base(port.Handle)
    {
        _port = port;
        _preallocated = PreAllocatedOverlapped.UnsafeCreate(OnCompleted, this, pinData: null);
    }

    public ValueTask<Block64> Exchange(in Block64 value)
    {
        var task = Begin(in value);
        var overlapped = _port.AllocateNativeOverlapped(_preallocated);
        var status = Send(@event: 0, overlapped, (StatusBlock*)overlapped);

        // Everything but an error is followed by a packet.
        if (status >> 30 == 3)
        {
            _port.FreeNativeOverlapped(overlapped);
            Complete(status, 0);
        }

        return task;
    }

    static void OnCompleted(uint error, uint bytes, NativeOverlapped* overlapped)
    {
        var source = (PortSource)ThreadPoolBoundHandle.GetNativeOverlappedState(overlapped)!;
        var block = *(StatusBlock*)overlapped;
        source._port.FreeNativeOverlapped(overlapped);
        source.Complete((uint)block.Status, block.Information);
    }
}
