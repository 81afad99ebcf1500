using IoctlGen.Testing;

namespace IoctlGen.Tests;

/// <summary>What the I/O manager refuses before a driver sees it, and how a failure is explained.</summary>
public sealed class FakeDeviceAccessTests
{
    static IoctlDescriptor Code(RequiredAccess access) => new("IOCTL_X", ControlCode.Create(0x8123, 0x801, TransferMethod.Buffered, access));

    [Theory]
    [InlineData(DeviceAccess.None, RequiredAccess.Any, true)]
    [InlineData(DeviceAccess.None, RequiredAccess.Read, false)]
    [InlineData(DeviceAccess.Read, RequiredAccess.Read, true)]
    [InlineData(DeviceAccess.Read, RequiredAccess.Write, false)]
    [InlineData(DeviceAccess.Write, RequiredAccess.ReadWrite, false)]
    [InlineData(DeviceAccess.ReadWrite, RequiredAccess.ReadWrite, true)]
    public async Task A_code_that_requires_more_than_the_device_was_opened_for_is_denied(DeviceAccess opened, RequiredAccess required, bool isAllowed)
    {
        var handled = 0;
        using var device = new FakeDevice(opened).On(Code(required).Code, () => { handled++; return NtStatus.Success; });

        var expected = isAllowed ? NtStatus.Success : NtStatus.AccessDenied;
        Assert.Equal(expected, DeviceCalls.TrySend(device, Code(required)).Status);
        Assert.Equal(expected, (await DeviceCalls.TrySendAsync(device, Code(required), default, TestContext.Current.CancellationToken)).Status);
        Assert.Equal(isAllowed ? 2 : 0, handled);
        Assert.Equal([expected, expected], device.Requests.Select(request => request.Status));
    }

    [Fact]
    public async Task Every_way_to_fail_names_what_is_required_and_what_it_was_opened_for()
    {
        const string Ending = "STATUS_ACCESS_DENIED (0xC0000022), Win32 5: ERROR_ACCESS_DENIED: the code requires Read, the device was opened for None.";
        using var device = new FakeDevice(DeviceAccess.None);
        var code = Code(RequiredAccess.Read);
        var (result, growing) = (DeviceCalls.TrySend(device, code), DeviceCalls.TryReceiveArray<int>(device, code));

        Exception?[] thrown =
        [
            Record.Exception(() => DeviceCalls.Send(device, code)),
            Record.Exception(() => result.ThrowIfFailed()),
            Record.Exception(() => growing.Value),
            await Record.ExceptionAsync(() => DeviceCalls.SendAsync(device, code, default, TestContext.Current.CancellationToken).AsTask()),
        ];

        Assert.All(thrown, exception => Assert.Equal($"IOCTL_X ({code.Code}) failed: {Ending}", Assert.IsType<IoctlException>(exception).Message));
    }

    [Fact]
    public void A_driver_that_denies_a_code_of_sufficient_access_has_reasons_of_its_own()
    {
        using var device = new FakeDevice(DeviceAccess.ReadWrite).On(Codes.PairCode, () => NtStatus.AccessDenied);

        Assert.EndsWith("ERROR_ACCESS_DENIED", Assert.Throws<IoctlException>(() => DeviceCalls.Send(device, Codes.Pair)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_that_takes_every_code_explains_nothing_of_access()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => NtStatus.AccessDenied);

        Assert.EndsWith("ERROR_ACCESS_DENIED", Assert.Throws<IoctlException>(() => DeviceCalls.Send(device, Codes.Pair)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x801, TransferMethod.OutDirect, RequiredAccess.Any, "the handler of IOCTL_NEAR (0x81232004), which differs in transfer method (Buffered, not OutDirect).")]
    [InlineData(0x802, TransferMethod.Buffered, RequiredAccess.Read, "the handler of IOCTL_NEAR (0x81232004), which differs in function (0x801, not 0x802) and required access (Any, not Read).")]
    public void A_code_without_a_handler_names_the_nearest(int function, TransferMethod method, RequiredAccess access, string ending)
    {
        using var device = new FakeDevice()
            .On(new IoctlDescriptor<NoBuffer, NoBuffer>("IOCTL_NEAR", Codes.PairCode, BufferShape.None, BufferShape.None), () => NtStatus.Success)
            .On(ControlCode.Create(0x8124, function, method, access), () => NtStatus.Success);
        var sent = ControlCode.Create(0x8123, function, method, access);

        var thrown = Assert.Throws<IoctlException>(() => device.Control(sent, [], []));

        Assert.EndsWith("the fake device has no handler for it. The nearest is " + ending, thrown.Message, StringComparison.Ordinal);
    }
}
