namespace IoctlGen.Tests;

public sealed class Win32TextTests
{
    [Fact]
    public void An_error_is_described_by_number_and_words() => Assert.Equal(Win32Words.Of(21, "ERROR_NOT_READY"), Win32Text.Describe(21));

    [Fact]
    public void Error_317_is_no_error() => Assert.Equal("no Win32 equivalent", Win32Text.Describe(317));

    [Fact]
    public void An_error_without_a_name_is_described_by_its_number()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has words for every error.");

        Assert.Equal("Win32 65000", Win32Text.Describe(65000));
    }
}
