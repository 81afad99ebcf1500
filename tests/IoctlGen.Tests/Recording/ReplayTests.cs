using IoctlGen.Testing;

namespace IoctlGen.Tests;

/// <summary>Which recorded request answers one that is sent, and what is said where none does.</summary>
public sealed class ReplayTests
{
    const string Advice = "If the program is right, record it again; if the difference does not matter, mask those bytes or replay by code (ReplayMode.ByCode).";

    const string Two =
        """
        IoctlGen recording 1

        #1 IOCTL_SHAPES_FIND_PAIR (0x81232014)
        input, 4 bytes
          07 00 00 00
        output, 8 of 8 bytes
          01 00 00 00 02 00 00 00
        status STATUS_SUCCESS (0x00000000)
        time 0.100 ms

        #2 IOCTL_SHAPES_FIND_PAIR (0x81232014)
        input, 4 bytes
          08 00 00 00
        output, 8 of 8 bytes
          03 00 00 00 04 00 00 00
        status STATUS_SUCCESS (0x00000000)
        """;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Answers_come_in_their_order_and_are_listed()
    {
        using var device = Recorded.Replay(Two);
        Assert.Equal(
            ["#1 IOCTL_SHAPES_FIND_PAIR (0x81232014) (meter.recording, line 3)", "#2 IOCTL_SHAPES_FIND_PAIR (0x81232014) (meter.recording, line 11)"], device.NotReplayed);

        Assert.Equal(new(1, 2), device.FindPair(7));
        Assert.Equal(["#2 IOCTL_SHAPES_FIND_PAIR (0x81232014) (meter.recording, line 11)"], device.NotReplayed);
        Assert.Equal(new(3, 4), device.FindPair(8));

        Assert.Empty(device.NotReplayed);
        Assert.Equal([7, 8], device.Requests.Select(static request => request.InputAs<int>()));
        Assert.Equal("IOCTL_SHAPES_FIND_PAIR", device.Requests[0].Name);
        Assert.Empty(new FakeDevice().NotReplayed);
    }

    [Fact]
    public void A_byte_that_differs_is_told_with_both_values()
    {
        using var device = Recorded.Replay(Two);
        device.FindPair(7);

        var thrown = Assert.Throws<ReplayException>(() => device.FindPair(9));

        Assert.Equal(
            $"Request 2 is not the recorded one, #2 IOCTL_SHAPES_FIND_PAIR (0x81232014) (meter.recording, line 11): byte 0 of the input was 0x08 and is 0x09 now. {Advice}",
            thrown.Message);
        Assert.Equal((2, 11), (thrown.Block, thrown.Line));

        // Whoever catches it gets no further.
        Assert.Equal(thrown.Message, Assert.Throws<ReplayException>(() => device.FindPair(8)).Message);
    }

    [Fact]
    public void Another_code_is_told_by_name()
    {
        using var device = Recorded.Replay(Two);

        Assert.Equal(
            $"Request 1 is not the recorded one, #1 IOCTL_SHAPES_FIND_PAIR (0x81232014) (meter.recording, line 3): IOCTL_SHAPES_RESET (0x81232004) was sent. {Advice}",
            Assert.Throws<ReplayException>(device.Reset).Message);
    }

    [Fact]
    public void More_requests_than_were_recorded_are_told()
    {
        using var device = Recorded.Replay(Two);
        device.FindPair(7);
        device.FindPair(8);

        var thrown = Assert.Throws<ReplayException>(() => device.FindPair(8));

        Assert.Equal(
            "Request 3, IOCTL_SHAPES_FIND_PAIR (0x81232014), was sent, but meter.recording has only 2 requests: record it again, or replay by code (ReplayMode.ByCode).",
            thrown.Message);
        Assert.Equal((3, 0), (thrown.Block, thrown.Line));
    }

    [Fact]
    public void A_block_that_is_missing_is_told()
    {
        using var device = Recorded.Replay(Two.Replace("#1 ", "#3 ", StringComparison.Ordinal).Replace("#2 ", "#2 ", StringComparison.Ordinal));

        Assert.Equal(
            "Request 1, IOCTL_SHAPES_FIND_PAIR (0x81232014), was sent, but meter.recording has no block #1: its request had not ended when the recording did, or the block was taken out. "
                + "Record it again, or replay by code (ReplayMode.ByCode).",
            Assert.Throws<ReplayException>(() => device.FindPair(7)).Message);
    }

    [Theory]
    [InlineData("output, 8 of 8 bytes\n  01", "output, 8 of 9 bytes\n  01", "the output had room for 9 bytes and has 8 now")]
    [InlineData("input, 4 bytes\n  07 00 00 00\n", "input, 5 bytes\n  07 00 00 00 00\n", "the input had 5 bytes and has 4 now")]
    [InlineData("input, 4 bytes\n  07", "data, 1 bytes\n  00\ninput, 4 bytes\n  07", "the second buffer had 1 bytes and has 0 now")]
    [InlineData("#1 IOCTL_SHAPES_FIND_PAIR (0x81232014)", "#1 IOCTL_SHAPES_FIND_PAIR (0x81232014) FileSystemControl", "it was recorded as FileSystemControl and sent as DeviceControl")]
    [InlineData("input, 4 bytes\n  07", "File, handle\ninput, 4 bytes\n  07", "it had 1 fields that parameters own and has 0 now")]
    public void Everything_that_is_sent_is_compared(string text, string other, string difference)
    {
        using var device = Recorded.Replay(Two.Replace(text, other, StringComparison.Ordinal));

        Assert.Contains($": {difference}. {Advice}", Assert.Throws<ReplayException>(() => device.FindPair(7)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_driver_reads_of_an_output_is_compared()
    {
        var text = Recorded.TextOf(Fake.Accepting(SecondBuffers.IOCTL_SECOND_REPORT), static device => device.Report(1, new byte[] { 1, 2 }));
        var ofZeros = Recorded.TextOf(Fake.Accepting(SecondBuffers.IOCTL_SECOND_REPORT), static device => device.Report(1, new byte[2]));

        Assert.Contains(": byte 1 of the output, which the driver of this code can read, was 0x02 and is 0x03 now.", Failure(text, [1, 3]), StringComparison.Ordinal);
        Assert.Contains(": byte 0 of the output, which the driver of this code can read, was 0x00 and is 0x01 now.", Failure(ofZeros, [1, 0]), StringComparison.Ordinal);

        static string Failure(string text, byte[] output)
        {
            using var device = Recorded.Replay(text);
            return Assert.Throws<ReplayException>(() => device.Report(1, output)).Message;
        }
    }

    [Fact]
    public void Addresses_and_handles_may_differ_and_memory_may_not()
    {
        using var done = new RecordedHandle(0x1234);
        using var other = new RecordedHandle(0x5678);
        var driver = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            request.Owned.WritableBytes("Sptd.Data").Reverse();
            bytesReturned = request.Output.Length;
            return NtStatus.Success;
        });
        var text = Recorded.TextOf(driver, device =>
        {
            WithSense request = default;
            device.Sense(ref request, [1, 2, 3], done);
        });

        byte[] data = [1, 2, 3];
        WithSense again = default;
        using (var replay = Recorded.Replay(text))
        {
            replay.Sense(ref again, data, other);
            Assert.Equal([1, 2, 3], replay.Requests[0].OwnedBytes["Sptd.Data"].ToArray());
        }

        Assert.Equal([3, 2, 1], data);
        Assert.Equal((3u, 0, 0), (again.Sptd.DataLength, again.Sptd.Data, again.Event));
        using var differs = Recorded.Replay(text);
        Assert.Contains(": byte 2 of the memory of 'Sptd.Data' was 0x03 and is 0x04 now.", Assert.Throws<ReplayException>(() => differs.Sense(ref again, [1, 2, 4], other)).Message, StringComparison.Ordinal);
        using var another = Recorded.Replay(text.Replace("Event, handle", "Other, handle", StringComparison.Ordinal));
        Assert.Contains(": it had a handle for 'Other' and has a handle for 'Event' now.", Assert.Throws<ReplayException>(() => another.Sense(ref again, [1, 2, 3], other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_writes_its_own_address_where_the_driver_returned_one()
    {
        var driver = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            request.Input.CopyTo(request.Output);
            bytesReturned = request.Output.Length;
            return NtStatus.Success;
        });
        var text = Recorded.TextOf(driver, static device => device.Write(new Direct { Tag = 1 }, [1, 2]));

        using var replay = Recorded.Replay(text);
        var echoes = new List<bool>();
        var between = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            bytesReturned = request.Output.Length;
            var status = Forwarding.Send(replay, in request);
            echoes.Add(request.Output.SequenceEqual(request.Input));
            return status;
        });
        between.Write(new Direct { Tag = 1 }, [1, 2]);

        Assert.Equal([true], echoes);
    }

    [Fact]
    public void A_code_may_have_a_handler_of_its_own()
    {
        using var device = Recorded.Replay(Two).On(SyncShapes.IOCTL_SHAPES_RESET, static () => NtStatus.Success);

        device.Reset();

        Assert.Equal(new(1, 2), device.FindPair(7));
    }

    [Fact]
    public void Blocks_of_a_code_with_a_handler_are_passed_over()
    {
        using var recorded = new FakeDevice().On(SyncShapes.IOCTL_SHAPES_RESET, static () => NtStatus.Success).On(SyncShapes.IOCTL_SHAPES_GET_PAIR, static () => (FakeAnswer<Pair>)new Pair(5, 6));
        var text = Recorded.TextOf(recorded, static device =>
        {
            device.Reset();
            device.GetPair();
        });
        using var device = Recorded.Replay(text).On(SyncShapes.IOCTL_SHAPES_RESET, static () => NtStatus.DeviceBusy);

        Assert.Equal(NtStatus.DeviceBusy, Assert.Throws<IoctlException>(() => device.Reset()).Status);
        Assert.Equal(new(5, 6), device.GetPair());
        Assert.Empty(device.NotReplayed);
    }

    [Fact]
    public void What_was_not_recorded_is_answered_otherwise()
    {
        using var device = Recorded.Replay(Two, ReplayMode.ByCode).Otherwise(static (in IoctlRequest _, out int bytesReturned) =>
        {
            bytesReturned = 0;
            return NtStatus.DeviceBusy;
        });

        Assert.Equal(NtStatus.DeviceBusy, Assert.Throws<IoctlException>(() => device.Reset()).Status);
        Assert.Equal(new(1, 2), device.FindPair(7));
    }

    [Fact]
    public void By_code_the_same_input_has_the_same_answer_however_often_it_is_sent()
    {
        using var device = Recorded.Replay(Two, ReplayMode.ByCode);

        var second = device.FindPair(8);

        Assert.NotEqual(second, device.FindPair(7));
        Assert.Equal(second, device.FindPair(8));
        Assert.Equal(second, device.FindPair(8));
    }

    [Fact]
    public void What_the_device_was_opened_for_is_what_the_replay_is()
    {
        using var reading = new FakeDevice(DeviceAccess.Read);
        reading.On(SyncShapes.IOCTL_SHAPES_RESET, static () => NtStatus.Success);
        var text = Recorded.TextOf(reading, static device =>
        {
            Assert.Throws<IoctlException>(() => device.SetPair(default));
            device.Reset();
        });

        using var replay = Recorded.Replay(text);

        Assert.Equal(DeviceAccess.Read, replay.Access);
        Assert.EndsWith("the code requires Write, the device was opened for Read.", Assert.Throws<IoctlException>(() => replay.SetPair(default)).Message, StringComparison.Ordinal);
        replay.Reset();
    }

    [Fact]
    public void A_synchronous_call_does_not_wait_for_its_cancellation()
    {
        using var device = Recorded.Replay("IoctlGen recording 1\n#1 IOCTL_SHAPES_RESET (0x81232004)\ncancelled by its caller\n");

        Assert.Equal(
            "The recorded request of 0x81232004 was cancelled by its caller, and a synchronous one cannot be: it would wait for ever. Send it asynchronously, or add a handler of its own.",
            Assert.Throws<InvalidOperationException>(device.Reset).Message);
    }

    [Theory]
    [InlineData("System.TimeoutException", typeof(TimeoutException))]
    [InlineData("System.ObjectDisposedException", typeof(ObjectDisposedException))]
    [InlineData("System.OperationCanceledException", typeof(OperationCanceledException))]
    [InlineData("System.IO.IOException", typeof(IOException))]
    [InlineData("System.PlatformNotSupportedException", typeof(PlatformNotSupportedException))]
    [InlineData("System.InvalidOperationException", typeof(InvalidOperationException))]
    [InlineData("Acme.MeterException", typeof(ReplayException))]
    public void What_a_device_threw_is_thrown(string type, Type thrown)
    {
        using var device = Recorded.Replay($"IoctlGen recording 1\n#1 IOCTL_SHAPES_RESET (0x81232004)\nthrew {type}: too late\n");

        var exception = Record.Exception(device.Reset);

        Assert.IsType(thrown, exception);
        Assert.EndsWith("too late", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void By_code_the_same_input_is_preferred_and_the_last_answer_stays()
    {
        using var device = Recorded.Replay(Two, ReplayMode.ByCode);

        Assert.Equal(new(3, 4), device.FindPair(8));
        Assert.Equal(new(1, 2), device.FindPair(100));
        Assert.Equal(new(1, 2), device.FindPair(7));
        Assert.Equal(new(3, 4), device.FindPair(100));
        Assert.Equal(NtStatus.InvalidDeviceRequest, Assert.Throws<IoctlException>(device.Reset).Status);
        Assert.Equal(5, device.Requests.Count);
    }

    [Fact]
    public void By_code_an_output_that_does_not_fit_is_cut()
    {
        using var device = Recorded.Replay(Two, ReplayMode.ByCode);
        byte[] output = [9, 9, 9, 9, 9], larger = [9, 9, 9, 9, 9, 9, 9, 9, 9];

        var result = device.TryControl(SyncShapes.IOCTL_SHAPES_FIND_PAIR, [7, 0, 0, 0], output);

        Assert.Equal((NtStatus.BufferOverflow, 5), (result.Status, result.BytesReturned));
        Assert.Equal([1, 0, 0, 0, 2], output);
        Assert.Equal(8, device.Control(SyncShapes.IOCTL_SHAPES_FIND_PAIR, [8, 0, 0, 0], larger));
        Assert.Equal([3, 0, 0, 0, 4, 0, 0, 0, 9], larger);
    }

    [Fact]
    public async Task A_pending_request_is_answered_at_once_in_the_order_of_starts()
    {
        using var inner = new FakeDevice();
        inner.On(AsyncShapes.IOCTL_SHAPES_RESET, static () => NtStatus.DeviceBusy);
        inner.On(AsyncShapes.IOCTL_SHAPES_SET_LEVEL, static (int _) => NtStatus.Success);
        var pending = inner.Pend(AsyncShapes.IOCTL_SHAPES_RESET);
        var text = await Recorded.TextOfAsync(inner, async device =>
        {
            var call = device.ResetAsync(Token);
            await device.SetLevelAsync(1);
            pending.Complete();
            await Assert.ThrowsAsync<IoctlException>(() => call);
        });
        Assert.True(text.IndexOf("#2", StringComparison.Ordinal) < text.IndexOf("#1", StringComparison.Ordinal));

        using var replay = Recorded.Replay(text);
        Assert.Equal(NtStatus.DeviceBusy, (await Assert.ThrowsAsync<IoctlException>(() => replay.ResetAsync(Token))).Status);
        await replay.SetLevelAsync(1);
    }

    [Fact]
    public void A_mode_is_one_of_two() => Assert.Throws<ArgumentOutOfRangeException>(() => Recorded.Replay(Two, (ReplayMode)7));

    /// <summary>Sends on to a device.</summary>
    sealed class Forwarding : IoctlDevice
    {
        public static NtStatus Send(IoctlDevice device, in IoctlRequest request) => Forward(device, in request, out _);

        protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned) => throw new NotSupportedException();
    }
}
