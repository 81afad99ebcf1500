using System.Runtime.InteropServices;
using IoctlGen.Testing;

namespace IoctlGen.Tests;

/// <summary>The text of a recording, as a person reads it.</summary>
public sealed class RecordingTextTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_block_has_the_name_the_buffers_the_status_and_the_time()
    {
        using var device = new FakeDevice(DeviceAccess.ReadWrite);
        device.On<int, Pair>(SyncShapes.IOCTL_SHAPES_FIND_PAIR, static key => new Pair(key, 0x41424344));

        var text = Recorded.TextOf(device, static device => device.FindPair(7));

        Assert.Equal(
            """
            IoctlGen recording 1
            opened for ReadWrite

            #1 IOCTL_SHAPES_FIND_PAIR (0x81232014)
            input, 4 bytes
              0000: 07 00 00 00                                      |....|
            output, 8 of 8 bytes
              0000: 07 00 00 00 44 43 42 41                          |....DCBA|
            status STATUS_SUCCESS (0x00000000)
            time 0.000 ms

            """,
            text);
    }

    [Fact]
    public void A_code_without_a_name_or_by_another_route_says_so()
    {
        using var device = new FakeDevice().Otherwise((in IoctlRequest _, out int bytesReturned) => new(0xE0001234 + (uint)(bytesReturned = 0)));

        var text = Recorded.TextOf(device, static device =>
        {
            device.TryControl(0x81232014, [], []);
            Assert.Throws<IoctlException>(() => SyncShapes.ResetVolume(device));
        });

        Assert.Equal(
            """
            IoctlGen recording 1

            #1 0x81232014
            status NTSTATUS 0xE0001234
            time 0.000 ms

            #2 IOCTL_SHAPES_RESET_VOLUME (0x8123203C) FileSystemControl
            status NTSTATUS 0xE0001234
            time 0.000 ms

            """,
            text);
    }

    [Fact]
    public void Lines_that_repeat_are_folded()
    {
        var bytes = new byte[100];
        bytes[99] = 1;
        using var device = Fake.Accepting(SyncShapes.IOCTL_SHAPES_SET_PAIRS);

        var text = Recorded.TextOf(device, device => device.SetPairs(MemoryMarshal.Cast<byte, Pair>(bytes)));

        Assert.Contains(
            """
            input, 96 bytes
              0000: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  |................|
              * 5 times more
            status
            """,
            text, StringComparison.Ordinal);
        using var replay = Recorded.Replay(text);
        replay.SetPairs(MemoryMarshal.Cast<byte, Pair>(bytes));
    }

    [Fact]
    public void Memory_of_fields_is_a_block_and_addresses_are_names()
    {
        using var done = new RecordedHandle(0x1234);
        var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            request.Owned.WritableBytes("Sptd.Data").Reverse();
            bytesReturned = request.Output.Length;
            return NtStatus.Success;
        });

        var text = Recorded.TextOf(device, device =>
        {
            var request = new WithSense { Sptd = new() { Small = 5, Tag = 9 } };
            device.Sense(ref request, [1, 2, 3], done);
        });

        Assert.Equal(
            """
            IoctlGen recording 1

            #1 IOCTL_OWNED_SENSE (0x81242014)
            input, 32 bytes
              0000: 05 00 00 00 03 00 00 00 <Sptd.Data:8>            |........        |
              0010: 09 00 00 00 00 00 00 00 <Event:8>                |........        |
            Sptd.Data, 3 bytes, sent
              0000: 01 02 03                                         |...|
            Sptd.Data, 3 bytes, returned
              0000: 03 02 01                                         |...|
            Event, handle
            output, 32 of 32 bytes
              0000: 05 00 00 00 03 00 00 00 <Sptd.Data:8>            |........        |
              0010: 09 00 00 00 00 00 00 00 <Event:8>                |........        |
            status STATUS_SUCCESS (0x00000000)
            time 0.000 ms

            """,
            text);
    }

    [Fact]
    public void What_was_written_past_a_count_that_is_not_true_is_there()
    {
        var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            request.Output[5] = 0xEE;
            bytesReturned = 2;
            return NtStatus.Success;
        });

        var text = Recorded.TextOf(device, static device => device.TryControl(SyncShapes.IOCTL_SHAPES_GET_PAIRS, [], new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 }));

        Assert.Contains(
            """
            output as sent, 8 bytes
              0000: 01 02 03 04 05 06 07 08                          |........|
            output, 2 of 8 bytes
              0000: 01 02 -- -- -- EE                                |..   .|
            """,
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_cancelled_and_what_threw_are_blocks_in_the_order_of_their_ends()
    {
        using var source = new CancellationTokenSource();
        using var device = new FakeDevice();
        var pending = device.Pend(AsyncShapes.IOCTL_SHAPES_RESET);
        device.On(AsyncShapes.IOCTL_SHAPES_SET_LEVEL, static NtStatus (int _) => throw new TimeoutException("too\nlate"));

        var text = await Recorded.TextOfAsync(device, async device =>
        {
            var first = device.ResetAsync(source.Token);
            await Assert.ThrowsAsync<TimeoutException>(() => device.SetLevelAsync(1));
            await source.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        });

        Assert.Equal(0, pending.Count);
        Assert.Equal(
            """
            IoctlGen recording 1

            #2 IOCTL_SHAPES_SET_LEVEL (0x8125200C)
            input, 4 bytes
              0000: 01 00 00 00                                      |....|
            threw System.TimeoutException: too late
            time 0.000 ms

            #1 IOCTL_SHAPES_RESET (0x81252004)
            cancelled by its caller
            time 0.000 ms

            """,
            text);
        await AssertReplayed(text);
    }

    static async Task AssertReplayed(string text)
    {
        using var source = new CancellationTokenSource();
        using var replay = Recorded.Replay(text);
        var first = replay.ResetAsync(source.Token);
        Assert.Equal("too late", (await Assert.ThrowsAsync<TimeoutException>(() => replay.SetLevelAsync(1))).Message);
        Assert.False(first.IsCompleted);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Empty(replay.NotReplayed);
    }

    [Fact]
    public void Times_are_those_of_the_clock()
    {
        using var writer = new StringWriter();
        using var device = new RecordingDevice(Fake.Accepting(SyncShapes.IOCTL_SHAPES_RESET), writer) { Clock = new SteppingClock() };

        device.Reset();

        Assert.EndsWith("time 1.500 ms\n", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_written_request_by_request_and_closed()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using var inner = Fake.Accepting(SyncShapes.IOCTL_SHAPES_RESET);
            using (var device = new RecordingDevice(inner, path) { OwnsDevice = true })
            {
                device.Reset();
                using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
                Assert.Contains("#1 IOCTL_SHAPES_RESET", reader.ReadToEnd(), StringComparison.Ordinal);
            }

            Assert.Throws<ObjectDisposedException>(() => inner.Reset());
            using var replay = FakeDevice.Replay(path);
            replay.Reset();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_device_that_is_not_owned_goes_on()
    {
        using var inner = Fake.Accepting(SyncShapes.IOCTL_SHAPES_RESET);
        var device = new RecordingDevice(inner, TextWriter.Null);
        device.Dispose();
        device.Dispose();

        inner.Reset();
        Assert.Throws<ObjectDisposedException>(() => device.Reset());
    }

    [Fact]
    public void A_recording_that_cannot_be_written_fails_at_its_end_and_no_request_before()
    {
        using var inner = Fake.Accepting(SyncShapes.IOCTL_SHAPES_RESET);
        var device = new RecordingDevice(inner, new FullWriter());
        device.Reset();

        Assert.Equal("full", Assert.Throws<IOException>(device.Dispose).Message);
    }

    [Fact]
    public void The_inner_device_says_what_it_was_opened_for_and_what_a_failure_means()
    {
        using var inner = new FakeDevice(DeviceAccess.Read);
        using var device = new RecordingDevice(inner, TextWriter.Null);

        Assert.Equal(DeviceAccess.Read, device.Access);
        Assert.EndsWith("the code requires Write, the device was opened for Read.", Assert.Throws<IoctlException>(() => device.SetPair(default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_of_many_threads_are_whole_blocks()
    {
        using var inner = Fake.Accepting(SyncShapes.IOCTL_SHAPES_SET_LEVEL);

        var text = await Recorded.TextOfAsync(inner, device => Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(
            () =>
            {
                for (var i = 0; i < 50; i++)
                    device.SetLevel((thread * 50) + i);
            },
            Token))));

        using var replay = Recorded.Replay(text, ReplayMode.ByCode);
        for (var i = 0; i < 400; i++)
            replay.SetLevel(i);
        Assert.Empty(replay.NotReplayed);
        Assert.Equal(400, inner.Requests.Count);
    }

    sealed class SteppingClock : TimeProvider
    {
        long _now;

        public override long TimestampFrequency => 1000_000;

        public override long GetTimestamp() => _now += 1500;
    }

    sealed class FullWriter : StringWriter
    {
        public override void Write(string? value) => throw new IOException("full");
    }

    [Fact]
    public void A_request_that_the_end_of_the_device_ends_is_recorded()
    {
        using var writer = new StringWriter();
        var device = new FakeDevice();
        device.Pend(Codes.PairCode);
        var recorder = new RecordingDevice(device, writer) { OwnsDevice = true };
        _ = DeviceCalls.TrySendAsync(recorder, Codes.Pair, default, TestContext.Current.CancellationToken).AsTask();

        recorder.Dispose();

        Assert.Contains("threw System.ObjectDisposedException: ", writer.ToString(), StringComparison.Ordinal);
    }
}
