using System.Diagnostics;
using IoctlGen.Testing;

namespace IoctlGen.Tests;

[Collection(ListeningAlone.Name)]
public sealed class IoctlActivityTests
{
    [Fact]
    public async Task An_asynchronous_call_is_an_activity_with_name_code_and_status()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => NtStatus.Success);
        using var heard = new HeardActivities("IoctlGen");

        await DeviceCalls.SendAsync(device, Codes.Pair, default, TestContext.Current.CancellationToken);

        var activity = Assert.Single(heard.Stopped);
        Assert.Equal("IOCTL_PAIR", activity.OperationName);
        Assert.Equal(ActivityKind.Client, activity.Kind);
        Assert.Equal("IOCTL_PAIR", activity.GetTagItem("ioctl.name"));
        Assert.Equal(Codes.PairCode.ToString(), activity.GetTagItem("ioctl.code"));
        Assert.Equal("STATUS_SUCCESS (0x00000000)", activity.GetTagItem("ioctl.status"));
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
    }

    [Fact]
    public async Task It_lasts_until_the_request_has_completed_and_belongs_to_the_caller()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => NtStatus.Success);
        var pending = device.Pend(Codes.PairCode);
        using var heard = new HeardActivities("IoctlGen");
        using var caller = new Activity("caller").Start();

        var call = DeviceCalls.SendAsync(device, Codes.Pair, default, TestContext.Current.CancellationToken);
        Assert.Same(caller, Activity.Current);
        Assert.Empty(heard.Stopped);
        pending.Complete();
        await call;

        Assert.Equal(caller.SpanId, Assert.Single(heard.Stopped).ParentSpanId);
    }

    [Fact]
    public async Task A_failure_is_an_activity_with_an_error()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => NtStatus.NoMediaInDevice);
        using var heard = new HeardActivities("IoctlGen");

        await DeviceCalls.TrySendAsync(device, Codes.Pair, default, TestContext.Current.CancellationToken);

        var activity = Assert.Single(heard.Stopped);
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal("STATUS_NO_MEDIA_IN_DEVICE (0xC0000013)", activity.StatusDescription);
        Assert.Equal(activity.StatusDescription, activity.GetTagItem("ioctl.status"));
    }

    [Fact]
    public async Task A_call_that_made_no_request_is_an_activity_with_an_error_and_no_status()
    {
        using var device = ScriptedDevice.Throwing(new InvalidOperationException("no overlapped handle"));
        using var heard = new HeardActivities("IoctlGen");

        await Assert.ThrowsAsync<InvalidOperationException>(() => DeviceCalls.SendAsync(device, Codes.Pair, default, TestContext.Current.CancellationToken).AsTask());

        var activity = Assert.Single(heard.Stopped);
        Assert.Equal((ActivityStatusCode.Error, "no overlapped handle"), (activity.Status, activity.StatusDescription));
        Assert.Null(activity.GetTagItem("ioctl.status"));
    }

    [Fact]
    public void A_synchronous_call_is_none()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => NtStatus.Success);
        using var heard = new HeardActivities("IoctlGen");

        DeviceCalls.Send(device, Codes.Pair);

        Assert.Empty(heard.Stopped);
    }
}
