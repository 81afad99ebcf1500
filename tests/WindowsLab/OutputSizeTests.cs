namespace IoctlGen.WindowsLab;

/// <summary>The driver is shown exactly the size that a call states.</summary>
public sealed class OutputSizeTests : IDisposable
{
    readonly IoctlDevice _device = Lab.Open();

    static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _device.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(5000)]
    public async Task Exactly(int size)
    {
        Assert.Equal(size, _device.List((uint)size, size).Length);
        Assert.Equal((uint)size, _device.LastRequest().OutputLength);

        var outcome = new LabOutcome(NtStatus.Success, size, 0xAB);
        using var ofField = _device.AnswerOfInformation(in outcome);
        Assert.Equal((uint)size, _device.LastRequest().OutputLength);
        using var ofParameter = await _device.AnswerOfSizeAsync(outcome, size, Token);
        Assert.Equal((uint)size, _device.LastRequest().OutputLength);
        Assert.Equal(ofField.Bytes, ofParameter.Bytes);
        Assert.Equal(size, ofParameter.Bytes.Count((byte)0xAB));
    }

    [Fact]
    public async Task An_output_that_did_not_fit_is_asked_for_again_where_that_is_allowed()
    {
        Assert.Equal(NtStatus.BufferOverflow, Assert.Throws<IoctlException>(() => _device.List(300, 100)).Status);
        Assert.Equal(1u, _device.LastRequest().Count);

        Assert.Equal(300, (await _device.TryListGrowingAsync(300, 100, Token)).Value.Length);
        Assert.Equal((4u, 400u), (_device.LastRequest().Count, _device.LastRequest().OutputLength));
    }

    [Fact]
    public async Task A_driver_that_says_it_wrote_more_than_there_is_room_for_is_held_to_the_size()
    {
        using var output = await _device.AnswerOfSizeAsync(new(NtStatus.Success, 1 << 20, 0xAB), 10, Token);

        Assert.Equal(10, output.Length);
    }

    [Fact]
    public void A_size_that_no_output_has_is_not_sent()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _device.List(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _device.AnswerOfInformation(new(NtStatus.Success, -1, 0)));
        Assert.Equal(0u, _device.LastRequest().Count);
    }
}
