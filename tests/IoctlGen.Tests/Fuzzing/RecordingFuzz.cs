using System.Text;
using CsCheck;
using IoctlGen.Testing;
using IoctlGen.WindowsLab;

namespace IoctlGen.Tests;

/// <summary>Whatever a device answers, its replay does the same to its callers; and whatever a file has in it, it is read or refused.</summary>
public sealed class RecordingFuzz
{
    static readonly Gen<LyingDevice.Answer[]> Lies = LyingDevice.Answers.Array[0, 250];

    static readonly Gen<(int At, int Length, string Put)[]> Edits = Gen.Select(
        Gen.Int[0, int.MaxValue], Gen.Int[0, 12], Gen.OneOf("", " ", "\n", "#", "9", "F", "-1", "?? ", "-- ", "<Data:8> ", "* 9 times more\n", "  * 99999999 times more\n", "\0", "|", "input, 2147483647 bytes\n", "sent"))
        .Array[1, 6];

    [Fact]
    public void A_replay_has_the_results_of_the_device() =>
        // On the pool: the runner has few threads for what its tests await, and this one waits on one of them.
        Fuzz.Check(Lies, static lies => Task.Run(() => Run(lies)).GetAwaiter().GetResult(), iterations: 40);

    [Fact]
    public void A_recording_that_was_changed_is_read_or_refused()
    {
        var recording = Sample();
        Fuzz.Check(Edits, edits =>
        {
            var text = new StringBuilder(recording);
            foreach (var (at, length, put) in edits)
            {
                var start = at % (text.Length + 1);
                text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, put);
            }

            try
            {
                using var replay = Recorded.Replay(text.ToString(), ReplayMode.ByCode);
                Assert.NotNull(replay.NotReplayed);
                foreach (var code in new ControlCode[] { SyncShapes.IOCTL_SHAPES_FIND_PAIR, OwnedShapes.IOCTL_OWNED_PASS, SyncShapes.IOCTL_SHAPES_SET_PAIRS })
                    Assert.True(Record.Exception(() => replay.TryControl(code, [], new byte[8])) is null or ReplayException or TimeoutException or InvalidOperationException);
            }
            catch (InvalidDataException exception)
            {
                Assert.StartsWith("meter.recording, line ", exception.Message, StringComparison.Ordinal);
            }
        });
    }

    static async Task Run(LyingDevice.Answer[] lies)
    {
        using var file = new RecordedHandle(0x4321);
        using var other = new RecordedHandle(0x8765);
        using var recording = new StringWriter();
        var recorded = await LabTour.RecordAsync(new LyingDevice(lies), file, recording, CancellationToken.None);

        using var replay = Recorded.Replay(recording.ToString());
        var replayed = await new LabTour(replay, other, CancellationToken.None).RunAsync();

        Assert.Equal(recorded, replayed);
        Assert.Empty(replay.NotReplayed);
    }

    static string Sample()
    {
        var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            if (request.Owned.Names.Count > 0)
                request.Owned.WritableBytes(nameof(Direct.Data)).Reverse();
            bytesReturned = request.Output.Length;
            return NtStatus.Success;
        });
        return Recorded.TextOf(device, static device =>
        {
            device.FindPair(7);
            Direct request = default;
            device.Pass(ref request, [1, 2, 3, 4, 5]);
            device.SetPairs(new Pair[20]);
        });
    }
}
