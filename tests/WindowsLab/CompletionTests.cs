namespace IoctlGen.WindowsLab;

/// <summary>Whatever a driver ends a request with arrives: status, count and bytes, and no more than that.</summary>
public sealed class CompletionTests : IDisposable
{
    static readonly NtStatus Informational = NtStatus.ObjectNameExists;

    readonly IoctlDevice _device = Lab.Open();

    public void Dispose() => _device.Dispose();

    [Fact]
    public void An_informational_status_is_a_success()
    {
        var output = new byte[4];

        Assert.Equal(3, _device.Answer(new(Informational, 3, 0xAB), output));

        Assert.Equal([0xAB, 0xAB, 0xAB, 0], output);
    }

    [Fact]
    public void A_warning_throws_and_tells_how_much_was_written()
    {
        var output = new byte[10];

        var exception = Assert.Throws<IoctlException>(() => _device.List(100, output));

        Assert.Equal(NtStatus.BufferOverflow, exception.Status);
        Assert.Equal(234, exception.NativeErrorCode);
        Assert.Equal(10, exception.BytesReturned);
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], output);
    }

    [Fact]
    public void A_result_carries_the_status_and_the_bytes_of_a_warning()
    {
        var output = new byte[10];

        var result = _device.TryList(100, output);

        Assert.False(result.IsSuccess);
        Assert.Equal(NtStatus.BufferOverflow, result.Status);
        Assert.Equal(10, result.BytesReturned);
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], output);
    }

    [Fact]
    public void An_error_leaves_the_callers_output_alone_and_counts_no_bytes()
    {
        var output = new byte[] { 7, 7, 7, 7 };

        var result = _device.TryAnswer(new(NtStatus.NoMediaInDevice, 4, 0xAB), output);

        Assert.Equal(NtStatus.NoMediaInDevice, result.Status);
        Assert.Equal(0, result.BytesReturned);
        Assert.Equal([7, 7, 7, 7], output);
    }

    [Fact]
    public void A_status_without_a_Win32_equivalent_is_shown_as_such()
    {
        var exception = Assert.Throws<IoctlException>(() => _device.Answer(new(new NtStatus(0xC0FF1234), 0, 0), []));

        Assert.Equal(0xC0FF1234, exception.Status.Value);
        Assert.EndsWith("no Win32 equivalent", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_larger_than_the_output_is_cut_to_it()
    {
        var output = new byte[8];

        Assert.Equal(8, _device.AnswerDirect(new(NtStatus.Success, 1000, 1), output));
        Assert.Equal(8, _device.AnswerNeither(new(NtStatus.Success, 1000, 2), output));
        Assert.Equal(0, _device.AnswerNeither(new(NtStatus.Success, 1000, 2), []));

        Assert.All(output, static value => Assert.Equal(2, value));
    }

    [Fact]
    public void A_count_that_does_not_fit_an_int_is_cut_as_well()
    {
        Assert.Equal(8, _device.AnswerDirect(new(NtStatus.Success, -1, 1), new byte[8]));
    }
}
