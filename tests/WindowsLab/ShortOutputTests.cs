namespace IoctlGen.WindowsLab;

/// <summary>A driver that writes less than the declared structure.</summary>
public sealed class ShortOutputTests : IDisposable
{
    const uint Whole = 16;

    readonly IoctlDevice _device = Lab.Open();

    public void Dispose() => _device.Dispose();

    [Fact]
    public void A_whole_output_is_the_structure() =>
        Assert.Equal(new(0x04030201, 0x0605, 0x0807, 0x100F0E0D0C0B0A09), _device.Report(Whole));

    [Theory]
    [InlineData(0u)]
    [InlineData(5u)]
    [InlineData(Whole - 1)]
    public void A_short_output_is_refused(uint bytes)
    {
        var exception = Assert.Throws<IoctlException>(() => _device.Report(bytes));

        Assert.Equal(NtStatus.Success, exception.Status);
        Assert.Equal((int)bytes, exception.BytesReturned);
        Assert.Contains($"returned {bytes} bytes of the 16", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_output_makes_a_result_that_is_no_success()
    {
        var result = _device.TryReport(5);

        Assert.False(result.IsSuccess);
        Assert.Equal(NtStatus.Success, result.Status);
        Assert.Equal(5, result.BytesReturned);
    }

    [Fact]
    public void AllowShortOutput_makes_the_bytes_that_did_not_come_zero()
    {
        Assert.Equal(new(0x04030201, 0x05, 0, 0), _device.ReportSoFar(5));
        Assert.Equal(default, _device.ReportSoFar(0));
    }

    [Fact]
    public void AllowShortOutput_hides_what_a_driver_wrote_but_did_not_count()
    {
        var report = _device.AnswerDirectReport(new(NtStatus.Success, 2, 0xFF));

        Assert.Equal(new(0x0000FFFF, 0, 0, 0), report);
    }
}
