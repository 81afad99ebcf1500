namespace IoctlGen.WindowsLab;

/// <summary>Each transfer method carries every byte, in both directions, of one byte and of a mebibyte.</summary>
public sealed class TransferTests : IDisposable
{
    readonly NoSuspension _noSuspension = new();
    readonly IoctlDevice _device = Lab.Open();

    public static TheoryData<int> Lengths => [1, 4096, 4097, 1 << 20];

    public void Dispose()
    {
        _device.Dispose();
        _noSuspension.Dispose();
    }

    [Theory, MemberData(nameof(Lengths))]
    public void A_buffered_call_brings_back_what_it_sent(int length)
    {
        var sent = Lab.SomeBytes(length);
        var received = new byte[length];

        Assert.Equal(length, _device.Echo(sent, received));

        Assert.True(sent.AsSpan().SequenceEqual(received));
        AssertArrived(LabDevice.IOCTL_LAB_ECHO, sent, received.Length);
    }

    [Theory, MemberData(nameof(Lengths))]
    public void An_InDirect_call_has_the_driver_read_its_second_buffer(int length)
    {
        var data = Lab.SomeBytes(length);
        var header = new LabOutcome(NtStatus.Success, 0x12345678, 0x9A);

        _device.Upload(header, data);

        AssertArrived(LabDevice.IOCTL_LAB_UPLOAD, InputBytes.Of(in header), length, Lab.Checksum(data));
    }

    [Theory, MemberData(nameof(Lengths))]
    public void An_OutDirect_call_has_the_driver_write_into_the_callers_buffer(int length)
    {
        byte[] pattern = [0, 1, 2];
        var received = new byte[length];

        Assert.Equal(length, _device.Repeat(pattern, received));

        var expected = new byte[length];
        for (var i = 0; i < length; i++)
            expected[i] = (byte)(pattern[i % 3] ^ 0x5A);
        Assert.True(expected.AsSpan().SequenceEqual(received));
        AssertArrived(LabDevice.IOCTL_LAB_REPEAT, pattern, length);
    }

    [Theory, MemberData(nameof(Lengths))]
    public void A_Neither_call_hands_the_callers_buffers_to_the_driver(int length)
    {
        var sent = Lab.SomeBytes(length);
        var received = new byte[length];

        Assert.Equal(length, _device.Reverse(sent, received));

        sent.AsSpan().Reverse();
        Assert.True(sent.AsSpan().SequenceEqual(received));
    }

    [Fact]
    public void A_structure_goes_in_and_comes_out()
    {
        var report = new LabReport(0x01020304, 0x0506, 0x0708, 0x090A0B0C0D0E0F10);

        Assert.Equal(report, _device.Echo(in report));
    }

    [Fact]
    public void A_ref_structure_is_sent_and_overwritten_in_place()
    {
        var report = new LabReport(1, 2, 3, 4);

        _device.EchoInPlace(ref report);

        Assert.Equal(new(1, 2, 3, 4), report);
        AssertArrived(LabDevice.IOCTL_LAB_ECHO, InputBytes.Of(in report), 16);
    }

    [Fact]
    public void The_bytes_behind_the_returned_count_are_left_alone()
    {
        var received = new byte[] { 9, 9, 9, 9 };

        Assert.Equal(2, _device.Echo([1, 2], received));

        Assert.Equal([1, 2, 9, 9], received);
    }

    [Fact]
    public void A_call_by_hand_takes_the_route_it_is_told()
    {
        _device.Control(new ControlCode(LabDevice.IOCTL_LAB_ECHO), [1], new byte[1], MajorFunction.DeviceControl);
        Assert.Equal(0x0Eu, _device.LastRequest().MajorFunction);

        _device.Control(new ControlCode(LabDevice.IOCTL_LAB_ECHO), [1], new byte[1], MajorFunction.FileSystemControl);
        Assert.Equal(Native.IsWine ? 0x0Eu : 0x0Du, _device.LastRequest().MajorFunction);
    }

    void AssertArrived(uint code, ReadOnlySpan<byte> input, int outputLength, uint secondChecksum = 0)
    {
        var last = _device.LastRequest();
        Assert.Equal(code, last.Code);
        Assert.Equal((uint)input.Length, last.InputLength);
        Assert.Equal(Lab.Checksum(input), last.InputChecksum);
        Assert.Equal((uint)outputLength, last.OutputLength);
        Assert.Equal(secondChecksum, last.SecondChecksum);
    }
}
