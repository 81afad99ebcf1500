namespace IoctlGen.WindowsLab;

/// <summary>What the caller puts into the second buffer reaches the driver, and what the driver says of it is believed as far as it can be true.</summary>
public sealed class SecondBufferTests : IDisposable
{
    static readonly LabReport Amounts = new(1, 2, 3, 4), Report = new(10, 20, 30, 40);

    readonly IoctlDevice _device = Lab.Open();

    static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _device.Dispose();

    [Fact]
    public void A_structure_is_read_and_overwritten()
    {
        var (neither, direct) = (Report, Report);

        _device.Add(in Amounts, ref neither);
        var result = _device.TryAddDirect([1, 0, 0, 0, 2], ref direct);

        Assert.Equal(new(11, 22, 33, 44), neither);
        Assert.Equal(new(11, 22, 30, 40), direct);
        Assert.Equal((5, false), (result.BytesReturned, result.IsSuccess));
    }

    [Fact]
    public async Task Memory_of_the_caller_keeps_its_content()
    {
        byte[] bytes = [1, 2, 3, 4];

        Assert.Equal(3, _device.AddDirect([10, 20, 30], bytes));
        Assert.Equal([11, 22, 33, 4], bytes);
        Assert.Equal(2, await _device.AddAsync(new byte[] { 1, 1 }, bytes, Token));
        Assert.Equal([12, 23, 33, 4], bytes);
    }

    [Fact]
    public async Task A_value_that_is_only_read_arrives_as_the_second_buffer()
    {
        var value = new LabOutcome(NtStatus.Success, 7, 8);
        var bytes = Lab.SomeBytes(5000);

        _device.Set(in Report, in value);
        AssertArrived(InputBytes.Of(in value));
        Assert.True(_device.TrySet(in Report, bytes).IsSuccess);
        AssertArrived(bytes);
        await _device.SetAsync(Report, value, Token);
        AssertArrived(InputBytes.Of(in value));
        Assert.True((await _device.TrySetAsync(Report, bytes, Token)).IsSuccess);
        AssertArrived(bytes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(1000)]
    public void A_count_that_is_not_true_hands_on_no_more_than_it_says(int reported)
    {
        foreach (var status in new[] { NtStatus.Success, NtStatus.BufferOverflow })
        {
            var outcome = new LabOutcome(status, reported, 0xAB);
            var expected = InputBytes.Of(in Report).ToArray();
            expected.AsSpan(0, Math.Min(reported, expected.Length)).Fill(0xAB);
            var (neither, direct) = (Report, Report);

            var results = new[] { _device.TryAnswerNeither(in outcome, ref neither), _device.TryAnswerDirect(in outcome, ref direct) };

            Assert.Equal(expected, InputBytes.Of(in neither));
            Assert.Equal(expected, InputBytes.Of(in direct));
            Assert.All(results, result => Assert.Equal((status, Math.Min(reported, 16), status.IsSuccess && reported >= 16), (result.Status, result.BytesReturned, result.IsSuccess)));
        }
    }

    [Fact]
    public void An_error_leaves_what_was_sent()
    {
        var outcome = new LabOutcome(NtStatus.NoMediaInDevice, 16, 0xAB);
        var (neither, direct) = (Report, Report);

        Assert.Equal(NtStatus.NoMediaInDevice, _device.TryAnswerNeither(in outcome, ref neither).Status);
        Assert.Equal(NtStatus.NoMediaInDevice, _device.TryAnswerDirect(in outcome, ref direct).Status);

        Assert.Equal((Report, Report), (neither, direct));
    }

    void AssertArrived(ReadOnlySpan<byte> second)
    {
        var last = _device.LastRequest();
        Assert.Equal((LabSecondBuffers.IOCTL_LAB_SET, Lab.Checksum(InputBytes.Of(in Report))), (last.Code, last.InputChecksum));
        Assert.Equal(((uint)second.Length, Lab.Checksum(second)), (last.OutputLength, last.SecondChecksum));
    }
}
