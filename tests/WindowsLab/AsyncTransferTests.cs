namespace IoctlGen.WindowsLab;

/// <summary>Each transfer method carries every byte of an asynchronous call, in both directions.</summary>
public sealed class AsyncTransferTests : IDisposable
{
    readonly NoSuspension _noSuspension = new();

    public static TheoryData<Route, int> All => new MatrixTheoryData<Route, int>(Enum.GetValues<Route>(), [1, 4097, 1 << 20]);

    public void Dispose() => _noSuspension.Dispose();

    [Theory, MemberData(nameof(All))]
    public async Task Buffered(Route route, int length)
    {
        using var lab = OverlappedLab.Open(route);
        byte[] sent = Lab.SomeBytes(length), received = new byte[length];

        Assert.Equal(length, await lab.EchoAsync(sent, received));

        Assert.True(sent.AsSpan().SequenceEqual(received));
    }

    [Theory, MemberData(nameof(All))]
    public async Task InDirect_with_a_second_input(Route route, int length)
    {
        using var lab = OverlappedLab.Open(route);
        var data = Lab.SomeBytes(length);
        var header = new LabOutcome(NtStatus.Success, 0x12345678, 0x9A);

        await lab.UploadAsync(header, data);

        var last = lab.Device.LastRequest();
        Assert.Equal(LabDevice.IOCTL_LAB_UPLOAD, last.Code);
        Assert.Equal(Lab.Checksum(InputBytes.Of(in header)), last.InputChecksum);
        Assert.Equal((uint)length, last.OutputLength);
        Assert.Equal(Lab.Checksum(data), last.SecondChecksum);
    }

    [Theory, MemberData(nameof(All))]
    public async Task OutDirect(Route route, int length)
    {
        using var lab = OverlappedLab.Open(route);
        var received = new byte[length];

        Assert.Equal(length, await lab.RepeatAsync(new byte[] { 0, 1, 2 }, received));

        var expected = new byte[length];
        for (var i = 0; i < length; i++)
            expected[i] = (byte)((i % 3) ^ 0x5A);
        Assert.True(expected.AsSpan().SequenceEqual(received));
    }

    [Theory, MemberData(nameof(All))]
    public async Task Neither(Route route, int length)
    {
        using var lab = OverlappedLab.Open(route);
        byte[] sent = Lab.SomeBytes(length), received = new byte[length];

        Assert.Equal(length, await lab.ReverseAsync(sent, received));

        sent.AsSpan().Reverse();
        Assert.True(sent.AsSpan().SequenceEqual(received));
    }

    [Theory, MemberData(nameof(OverlappedLab.MainRoutes), MemberType = typeof(OverlappedLab))]
    public async Task A_part_of_an_array_is_sent_and_filled(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        byte[] sent = [1, 2, 3, 4], received = [9, 9, 9, 9];

        Assert.Equal(2, await lab.EchoAsync(sent.AsMemory(1, 2), received.AsMemory(2)));

        Assert.Equal([9, 9, 2, 3], received);
    }
}
