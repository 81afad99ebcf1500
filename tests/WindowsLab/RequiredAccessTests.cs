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

        Assert.Equal(access, device.Access);
        AssertPasses(read, device.NeedRead, $"the code requires Read, the device was opened for {access}.");
        AssertPasses(write, device.NeedWrite, $"the code requires Write, the device was opened for {access}.");
        AssertPasses(both, device.NeedBoth, $"the code requires ReadWrite, the device was opened for {access}.");
    }

    [Fact]
    public void A_code_of_any_access_passes_on_a_handle_that_was_opened_with_none()
    {
        using var device = Lab.Open(DeviceAccess.None);
        var received = new byte[3];

        Assert.Equal(3, device.Echo([1, 2, 3], received));

        Assert.Equal([1, 2, 3], received);
    }

    static void AssertPasses(bool passes, Action call, string reason)
    {
        if (passes)
        {
            call();
            return;
        }

        var exception = Assert.Throws<IoctlException>(call);
        Assert.Equal(NtStatus.AccessDenied, exception.Status);
        Assert.Equal(5, exception.NativeErrorCode);
        Assert.EndsWith(reason, exception.Message, StringComparison.Ordinal);
    }
}
