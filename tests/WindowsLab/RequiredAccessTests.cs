namespace IoctlGen.WindowsLab;

/// <summary>The required access in a code is the I/O manager's to enforce: the driver never sees what it refuses.</summary>
public sealed class RequiredAccessTests
{
    [Theory]
    [InlineData(DeviceAccess.None, false, false, false)]
    [InlineData(DeviceAccess.Read, true, false, false)]
    [InlineData(DeviceAccess.Write, false, true, false)]
    [InlineData(DeviceAccess.ReadWrite, true, true, true)]
    public void A_code_passes_where_the_handle_has_the_access_it_requires(DeviceAccess access, bool read, bool write, bool both)
    {
        using var device = Lab.Open(access);

        AssertPasses(read, device.NeedRead);
        AssertPasses(write, device.NeedWrite);
        AssertPasses(both, device.NeedBoth);
    }

    [Fact]
    public void A_code_of_any_access_passes_on_a_handle_that_was_opened_with_none()
    {
        using var device = Lab.Open(DeviceAccess.None);
        var received = new byte[3];

        Assert.Equal(3, device.Echo([1, 2, 3], received));

        Assert.Equal([1, 2, 3], received);
    }

    static void AssertPasses(bool passes, Action call)
    {
        if (passes)
        {
            call();
            return;
        }

        var exception = Assert.Throws<IoctlException>(call);
        Assert.Equal(NtStatus.AccessDenied, exception.Status);
        Assert.Equal(5, exception.NativeErrorCode);
    }
}
