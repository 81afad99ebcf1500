using IoctlGen.Testing;

#pragma warning disable xUnit1051 // The guide is for every test framework.

namespace IoctlGen.Tests.Guides;

/// <summary>The tests that the guide shows (specs/guides/testing.md): each of its blocks stands here, line by line, and runs.</summary>
public sealed class TestingGuide
{
    [Fact]
    public void Answers_by_the_contract()
    {
        using var meter = new FakeDevice()
            .On(Meter.Ioctls.IOCTL_METER_START, mode => mode.Value < 3 ? NtStatus.Success : NtStatus.InvalidParameter)
            .On(Meter.Ioctls.IOCTL_METER_READ, () => new Reading { Celsius = 21 });

        meter.Start(new Mode { Value = 1 });
        Assert.Equal(21u, meter.Read().Celsius);
        Assert.Throws<IoctlException>(() => meter.Start(new Mode { Value = 3 }));
    }

    [Fact]
    public void Answers_in_their_order()
    {
        using var meter = new FakeDevice();
        meter.Answer(Meter.Ioctls.IOCTL_METER_READ, new Reading { Celsius = 20 }, NtStatus.DeviceBusy, new Reading { Celsius = 22 });

        Assert.Equal(20u, meter.Read().Celsius);
        Assert.Equal(NtStatus.DeviceBusy, Assert.Throws<IoctlException>(() => meter.Read()).Status);
        Assert.Equal(22u, meter.Read().Celsius);
    }

    [Fact]
    public async Task A_pending_notification()
    {
        using var meter = new FakeDevice();
        var alarms = meter.Pend(Meter.Ioctls.IOCTL_METER_WAIT_FOR_ALARM);
        var alarm = meter.WaitForAlarmAsync();
        await alarms.WaitAsync();
        alarms.Complete(new Alarm { Channel = 3 });
        Assert.Equal(3u, (await alarm).Channel);
    }

    [Fact]
    public async Task Cancellation()
    {
        using var meter = new FakeDevice();
        meter.Pend(Meter.Ioctls.IOCTL_METER_WAIT_FOR_ALARM);
        using var stop = new CancellationTokenSource();
        var alarm = meter.WaitForAlarmAsync(stop.Token).AsTask();
        stop.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => alarm);
    }

    [Fact]
    public async Task A_timeout()
    {
        using var meter = new FakeDevice().Delay(Meter.Ioctls.IOCTL_METER_WAIT_FOR_ALARM, TimeSpan.FromMinutes(1));
        using var timeout = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => meter.WaitForAlarmAsync(timeout.Token).AsTask());
    }

    [Fact]
    public async Task Disposal()
    {
        var meter = new FakeDevice();
        meter.Pend(Meter.Ioctls.IOCTL_METER_WAIT_FOR_ALARM);
        var alarm = meter.WaitForAlarmAsync().AsTask();
        meter.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => alarm);
    }

    [Fact]
    public async Task Two_requests_of_which_one_is_refused()
    {
        using var meter = new FakeDevice().Answer(Meter.Ioctls.IOCTL_METER_WAIT_FOR_ALARM, NtStatus.Pending, NtStatus.DeviceBusy);
        var first = meter.WaitForAlarmAsync();
        await Assert.ThrowsAsync<IoctlException>(() => meter.WaitForAlarmAsync().AsTask());
        meter.Pending(Meter.Ioctls.IOCTL_METER_WAIT_FOR_ALARM).Complete(new Alarm { Channel = 1 });
        Assert.Equal(1u, (await first).Channel);
    }

    [Fact]
    public void A_failing_status()
    {
        using var meter = new FakeDevice().Answer(Meter.Ioctls.IOCTL_METER_READ, NtStatus.DeviceNotReady);
        var thrown = Assert.Throws<IoctlException>(() => meter.Read());
        Assert.Equal(NtStatus.DeviceNotReady, thrown.Status);
    }

    [Fact]
    public void A_growing_output()
    {
        var channels = Enumerable.Range(0, 5_000).Select(number => new Channel { Number = (uint)number }).ToArray();
        using var meter = new FakeDevice().Answer(Meter.Ioctls.IOCTL_METER_GET_CHANNELS, channels);
        Assert.Equal(channels, meter.GetChannels());
        Assert.Contains(NtStatus.BufferOverflow, meter.Requests.Select(request => request.Status));
    }

    [Fact]
    public void The_order_of_requests()
    {
        using var meter = new FakeDevice().Otherwise((in IoctlRequest request, out int bytesReturned) => Succeed(out bytesReturned, request.Output.Length));
        meter.Start(new Mode { Value = 1 });
        meter.Read();
        Assert.Equal(["IOCTL_METER_START", "IOCTL_METER_READ"], meter.Requests.Select(request => request.Name));
        Assert.Equal(1u, meter.Requests[0].InputAs<Mode>().Value);
    }

    [Fact]
    public void Access()
    {
        using var meter = new FakeDevice(DeviceAccess.Read);
        var thrown = Assert.Throws<IoctlException>(() => meter.Start(new Mode { Value = 1 }));
        Assert.EndsWith("the code requires Write, the device was opened for Read.", thrown.Message);
    }

    [Fact]
    public void Record_and_replay()
    {
        var path = Path.GetTempFileName();
        using var device = new FakeDevice().Answer(Meter.Ioctls.IOCTL_METER_READ, new Reading { Celsius = 23 });

        // on the machine that has the device
        using (var recording = new RecordingDevice(device, path).MaskOutput(Meter.Ioctls.IOCTL_METER_GET_CHANNELS, 0..8))
            Assert.Equal(23u, recording.Read().Celsius);

        // anywhere
        using var meter = FakeDevice.Replay(path);
        Assert.Equal(23u, meter.Read().Celsius);
        Assert.Empty(meter.NotReplayed);

        File.Delete(path);
    }

    static NtStatus Succeed(out int bytesReturned, int bytes)
    {
        bytesReturned = bytes;
        return NtStatus.Success;
    }
}
