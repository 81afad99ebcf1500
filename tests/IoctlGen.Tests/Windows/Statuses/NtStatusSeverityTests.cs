namespace IoctlGen.Tests;

public sealed class NtStatusSeverityTests
{
    [Theory]
    [InlineData(0x00000000, NtSeverity.Success, true, false, false)]
    [InlineData(0x00000103, NtSeverity.Success, true, false, false)]
    [InlineData(0x3FFFFFFF, NtSeverity.Success, true, false, false)]
    [InlineData(0x40000000, NtSeverity.Informational, true, false, false)]
    [InlineData(0x7FFFFFFF, NtSeverity.Informational, true, false, false)]
    [InlineData(0x80000005, NtSeverity.Warning, false, true, false)]
    [InlineData(0xBFFFFFFF, NtSeverity.Warning, false, true, false)]
    [InlineData(0xC0000001, NtSeverity.Error, false, false, true)]
    [InlineData(0xE0000001, NtSeverity.Error, false, false, true)] // the customer bit is no part of the severity
    [InlineData(0xFFFFFFFF, NtSeverity.Error, false, false, true)]
    public void The_highest_two_bits_are_the_severity(uint value, NtSeverity severity, bool isSuccess, bool isWarning, bool isError)
    {
        var status = new NtStatus(value);

        Assert.Equal(severity, status.Severity);
        Assert.Equal(isSuccess, status.IsSuccess);
        Assert.Equal(isWarning, status.IsWarning);
        Assert.Equal(isError, status.IsError);
    }

    [Fact]
    public void Statuses_of_one_number_are_equal()
    {
        var status = new NtStatus(0xC0000013);

        Assert.True(status == NtStatus.NoMediaInDevice);
        Assert.False(status != NtStatus.NoMediaInDevice);
        Assert.True(status.Equals((object)NtStatus.NoMediaInDevice));
        Assert.Equal(status.GetHashCode(), NtStatus.NoMediaInDevice.GetHashCode());
    }

    [Fact]
    public void Statuses_of_different_numbers_are_not_equal()
    {
        Assert.False(NtStatus.Success == NtStatus.Pending);
        Assert.True(NtStatus.Success != NtStatus.Pending);
        Assert.False(NtStatus.Success.Equals(NtStatus.Pending));
        Assert.False(NtStatus.Success.Equals((object)0u));
        Assert.NotEqual(NtStatus.Success.GetHashCode(), NtStatus.Pending.GetHashCode());
    }
}
