namespace IoctlGen.Tests;

public sealed class IoctlResultTests
{
    static readonly IoctlResult Success = new(NtStatus.Success, 8, Codes.PairCode, "IOCTL_PAIR");

    static readonly IoctlResult Failure = new(NtStatus.NoMediaInDevice, 0, Codes.PairCode, "IOCTL_PAIR");

    [Fact]
    public void A_success_has_its_value()
    {
        var result = new IoctlResult<int>(Success, 5);

        Assert.True(result.IsSuccess);
        Assert.Equal(5, result.Value);
        Assert.Equal(5, result.GetValueOrDefault());
        Assert.True(result.TryGetValue(out var value));
        Assert.Equal(5, value);
        Assert.Equal(Codes.PairCode, result.Code);
        result.ThrowIfFailed();
    }

    [Fact]
    public void A_failure_has_no_value_though_one_was_given()
    {
        var result = new IoctlResult<int>(Failure, 5);

        Assert.False(result.IsSuccess);
        Assert.Equal(0, result.GetValueOrDefault());
        Assert.False(result.TryGetValue(out var value));
        Assert.Equal(0, value);
        Assert.Throws<IoctlException>(() => result.Value);
        Assert.Throws<IoctlException>(result.ThrowIfFailed);
    }

    [Fact]
    public void A_failure_throws_what_the_plain_call_would_have_thrown()
    {
        var exception = Assert.Throws<IoctlException>(Failure.ThrowIfFailed);

        Assert.Equal(NtStatus.NoMediaInDevice, exception.Status);
        Assert.Equal("IOCTL_PAIR", exception.CodeName);
        Assert.Equal(Codes.PairCode, exception.ControlCode);
    }

    [Fact]
    public void A_result_reads_as_one_line()
    {
        Assert.Equal("IOCTL_PAIR (0x81232004): STATUS_SUCCESS (0x00000000), 8 bytes", Success.ToString());
        Assert.Equal(Success.ToString(), new IoctlResult<int>(Success, 5).ToString());
        Assert.Equal("0x81232004: STATUS_NO_MEDIA_IN_DEVICE (0xC0000013), 0 bytes", new IoctlResult(NtStatus.NoMediaInDevice, 0, Codes.PairCode).ToString());
    }
}
