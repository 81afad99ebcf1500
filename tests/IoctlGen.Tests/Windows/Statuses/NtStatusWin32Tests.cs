namespace IoctlGen.Tests;

public sealed class NtStatusWin32Tests
{
    [Theory]
    [InlineData(0x00000000, 0)]
    [InlineData(0xC0000013, 21)]
    [InlineData(0x80000005, 234)]
    [InlineData(0xC0000023, 122)]
    [InlineData(0xC0000010, 1)]
    [InlineData(0xC0000022, 5)]
    [InlineData(0xC0000008, 6)]
    [InlineData(0xC0000011, 38)]
    [InlineData(0xC0000120, 995)]
    [InlineData(0xC00000BB, 50)]
    public void A_status_becomes_the_error_that_Windows_makes_of_it(uint status, int error) =>
        Assert.Equal(error, new NtStatus(status).ToWin32Error());

    [Theory]
    [InlineData(0xE1234567)]
    [InlineData(0xC000FFFF)]
    public void A_status_that_no_error_stands_for_is_error_317(uint status) => Assert.Equal(317, new NtStatus(status).ToWin32Error());
}
