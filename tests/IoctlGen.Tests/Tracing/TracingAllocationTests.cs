namespace IoctlGen.Tests;

[Collection(ListeningAlone.Name)]
public sealed class TracingAllocationTests
{
    [Fact]
    public void A_synchronous_call_allocates_for_a_listener_and_nothing_before_and_after()
    {
        using var device = new SilentDevice();

        Assert.Equal(0, BytesOf(device));
        using (new HeardEvents("IoctlGen"))
            Assert.NotEqual(0, BytesOf(device));
        Assert.Equal(0, BytesOf(device));
    }

    static long BytesOf(SilentDevice device)
    {
        DeviceCalls.Receive<Pair>(device, Codes.Pair);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            DeviceCalls.Receive<Pair>(device, Codes.Pair);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
