using IoctlGen.Testing;
using IoctlGen.WindowsLab;

namespace IoctlGen.Tests;

/// <summary>What the lab's driver answered to every shape of a call, and to every lie, is replayed without it: the same calls have the same results.</summary>
public sealed class LabReplayTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Recording", "Lab");

    static CancellationToken Token => TestContext.Current.CancellationToken;

    static string Recording => Path.Combine(Folder, "lab.recording");

    [Theory, InlineData(ReplayMode.Strict), InlineData(ReplayMode.ByCode)]
    public async Task The_calls_that_were_recorded_have_the_same_results(ReplayMode mode)
    {
        using var file = new RecordedHandle(0x4321);
        using var replay = FakeDevice.Replay(Recording, mode);

        var seen = await new LabTour(replay, file, Token).RunAsync();

        Assert.Equal(File.ReadAllText(Path.Combine(Folder, "lab.transcript")).ReplaceLineEndings("\n"), seen);
        Assert.Empty(replay.NotReplayed);
    }

    /// <summary>A recording of the replay is the recording; only what was pending is answered at once, so that its block comes earlier.</summary>
    [Fact]
    public async Task A_replay_is_recorded_as_the_device_was()
    {
        using var file = new RecordedHandle(0x4321);
        using var replay = FakeDevice.Replay(Recording);
        using var again = new StringWriter();

        await LabTour.RecordAsync(replay, file, again, Token);

        Assert.Equal(Blocks(File.ReadAllText(Recording).ReplaceLineEndings("\n")), Blocks(again.ToString()));

        static IEnumerable<string> Blocks(string text) => text.TrimEnd('\n').Split("\n\n").Order(StringComparer.Ordinal);
    }
}
