using System.Diagnostics.Tracing;
using IoctlGen.Testing;

namespace IoctlGen.Tests;

[Collection(ListeningAlone.Name)]
public sealed class IoctlTraceTests
{
    [Fact]
    public void A_success_is_an_informational_event_with_all_fields()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, reported: 8);
        using var heard = new HeardEvents("IoctlGen");

        DeviceCalls.Receive<Pair>(device, Codes.Pair, [1, 2, 3]);

        var only = heard.Only;
        Assert.Equal(EventLevel.Informational, only.Level);
        Assert.Equal(["name", "code", "inputLength", "outputLength", "bytesReturned", "status", "microseconds"], only.PayloadNames!);
        Assert.Equal("IOCTL_PAIR", HeardEvents.Field<string>(only, "name"));
        Assert.Equal(Codes.PairCode.Value, HeardEvents.Field<uint>(only, "code"));
        Assert.Equal(3, HeardEvents.Field<int>(only, "inputLength"));
        Assert.Equal(8, HeardEvents.Field<int>(only, "outputLength"));
        Assert.Equal(8, HeardEvents.Field<int>(only, "bytesReturned"));
        Assert.Equal(NtStatus.Success.Value, HeardEvents.Field<uint>(only, "status"));
    }

    [Fact]
    public void A_failure_is_an_error_event_and_returned_nothing()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.NoMediaInDevice, reported: 8);
        using var heard = new HeardEvents("IoctlGen");

        Assert.Throws<IoctlException>(() => DeviceCalls.Receive<Pair>(device, Codes.Pair));

        Assert.Equal(EventLevel.Error, heard.Only.Level);
        Assert.Equal(NtStatus.NoMediaInDevice.Value, HeardEvents.Field<uint>(heard.Only, "status"));
        Assert.Equal(0, HeardEvents.Field<int>(heard.Only, "bytesReturned"));
    }

    [Fact]
    public void A_warning_is_a_warning_event_and_a_count_beyond_the_buffer_is_held_to_it()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.BufferOverflow, reported: 100);
        using var heard = new HeardEvents("IoctlGen");

        DeviceCalls.TryReceive<Pair>(device, Codes.Pair);

        Assert.Equal(EventLevel.Warning, heard.Only.Level);
        Assert.Equal(8, HeardEvents.Field<int>(heard.Only, "bytesReturned"));
    }

    [Fact]
    public void A_call_by_hand_has_no_name()
    {
        using var device = ScriptedDevice.WritingNothing(NtStatus.Success);
        using var heard = new HeardEvents("IoctlGen");

        device.Control(Codes.PairCode, [1], default);

        Assert.Equal("", HeardEvents.Field<string>(heard.Only, "name"));
        Assert.Equal(1, HeardEvents.Field<int>(heard.Only, "inputLength"));
    }

    [Fact]
    public void The_second_buffer_of_an_InDirect_code_counts_as_output()
    {
        using var device = ScriptedDevice.WritingNothing(NtStatus.Success);
        using var heard = new HeardEvents("IoctlGen");

        DeviceCalls.Send(device, Codes.InDirect, [1], [2, 3]);

        Assert.Equal((1, 2), (HeardEvents.Field<int>(heard.Only, "inputLength"), HeardEvents.Field<int>(heard.Only, "outputLength")));
    }

    [Fact]
    public void The_duration_is_in_microseconds()
    {
        using var device = new ScriptedDevice((in IoctlRequest _, out int bytes) =>
        {
            Thread.Sleep(20);
            bytes = 0;
            return NtStatus.Success;
        });
        using var heard = new HeardEvents("IoctlGen");

        DeviceCalls.Send(device, Codes.Pair);

        // A sleep may be a little short of what was asked, and on a busy machine much longer.
        Assert.InRange(HeardEvents.Field<double>(heard.Only, "microseconds"), 15_000, 10_000_000);
    }

    [Fact]
    public async Task An_asynchronous_request_is_one_event_when_it_has_completed()
    {
        using var device = new FakeDevice().On<Pair>(Codes.PairCode, () => new Pair(1, 2));
        var pending = device.Pend(Codes.PairCode);
        using var heard = new HeardEvents("IoctlGen");

        var call = DeviceCalls.ReceiveAsync<Pair>(device, Codes.Pair, AsyncInput.Copy(7), TestContext.Current.CancellationToken);
        Assert.Empty(heard.All);
        pending.Complete();
        await call;

        Assert.Equal(EventLevel.Informational, heard.Only.Level);
        Assert.Equal("IOCTL_PAIR", HeardEvents.Field<string>(heard.Only, "name"));
        Assert.Equal(Codes.PairCode.Value, HeardEvents.Field<uint>(heard.Only, "code"));
        Assert.Equal(4, HeardEvents.Field<int>(heard.Only, "inputLength"));
        Assert.Equal(8, HeardEvents.Field<int>(heard.Only, "outputLength"));
        Assert.Equal(8, HeardEvents.Field<int>(heard.Only, "bytesReturned"));
        Assert.InRange(HeardEvents.Field<double>(heard.Only, "microseconds"), 0.001, 10_000_000);
    }

    [Fact]
    public async Task A_cancelled_request_is_an_error_event_with_STATUS_CANCELLED()
    {
        using var device = new FakeDevice();
        device.Pend(Codes.PairCode);
        using var heard = new HeardEvents("IoctlGen");
        using var source = new CancellationTokenSource();

        var call = DeviceCalls.SendAsync(device, Codes.Pair, default, source.Token).AsTask();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(EventLevel.Error, heard.Only.Level);
        Assert.Equal(NtStatus.Cancelled.Value, HeardEvents.Field<uint>(heard.Only, "status"));
    }

    [Fact]
    public void A_call_that_made_no_request_is_no_event()
    {
        using var device = ScriptedDevice.Throwing(new InvalidOperationException());
        using var heard = new HeardEvents("IoctlGen");

        Assert.Throws<InvalidOperationException>(() => DeviceCalls.Send(device, Codes.Pair));

        Assert.Empty(heard.All);
    }

    [Fact]
    public void Who_listens_to_errors_alone_hears_no_success()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => NtStatus.Success);
        using var heard = new HeardEvents("IoctlGen", EventLevel.Error);

        DeviceCalls.Send(device, Codes.Pair);
        DeviceCalls.TrySend(device, Codes.InDirect);

        Assert.Equal("IOCTL_IN_DIRECT", HeardEvents.Field<string>(heard.Only, "name"));
    }

    [Fact]
    public void Who_listens_to_another_source_hears_nothing()
    {
        using var device = ScriptedDevice.WritingNothing(NtStatus.Success);
        using var other = new HeardEvents("IoctlGen.Other");
        using var heard = new HeardEvents("IoctlGen");

        DeviceCalls.Send(device, Codes.Pair);

        Assert.Single(heard.All);
        Assert.Empty(other.All);
    }

    [Fact]
    public void The_events_can_be_described_to_tools()
    {
        var manifest = EventSource.GenerateManifest(typeof(IoctlTrace), null, EventManifestOptions.Strict);

        Assert.Contains("name=\"IoctlGen\"", manifest, StringComparison.Ordinal);
        Assert.Contains("microseconds", manifest, StringComparison.Ordinal);
    }
}
