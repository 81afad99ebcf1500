namespace IoctlGen.WindowsLab;

/// <summary>A synchronous call leaves nothing in the completion port that its handle belongs to.</summary>
public sealed class CompletionPacketTests
{
    [Fact]
    public void A_synchronous_call_queues_no_packet_to_the_port_of_its_handle()
    {
        using var handle = Native.OpenOverlapped(LabDevice.Path);
        using var port = Native.CreatePort(handle);
        var received = new byte[4];

        Assert.Equal(4, handle.Echo([1, 2, 3, 4], received));
        Assert.Equal(4, handle.TryDelay(new(20, new(NtStatus.Success, 4, 1)), received).Value);
        Assert.Equal(NtStatus.NoMediaInDevice, handle.TryDelay(new(20, new(NtStatus.NoMediaInDevice, 0, 0)), received).Status);

        Assert.False(Native.TryTakePacket(port, milliseconds: 50));
    }
}
