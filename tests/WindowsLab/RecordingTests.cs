using IoctlGen.Testing;
using Microsoft.Win32.SafeHandles;

namespace IoctlGen.WindowsLab;

/// <summary>What the driver answers is recorded and replayed: here at once, and by the tests of the runtime from the files that are committed.</summary>
public sealed class RecordingTests : IDisposable
{
    readonly IoctlDevice _device = Lab.Open();
    readonly SafeFileHandle _file = Native.OpenOverlapped(LabDevice.Path);

    static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _file.Dispose();
        _device.Dispose();
    }

    [Fact]
    public async Task The_replay_has_the_same_results()
    {
        using var recording = new StringWriter();
        var recorded = await LabTour.RecordAsync(_device, _file, recording, Token);

        using var replay = FakeDevice.Replay(new StringReader(recording.ToString()), "the tour", ReplayMode.Strict);
        var replayed = await new LabTour(replay, _file, Token).RunAsync();

        Assert.Equal(recorded, replayed);
        Assert.Empty(replay.NotReplayed);
    }

    /// <summary>The files are of Wine's answers, which differ where the README says so.</summary>
    [Fact]
    public async Task The_recording_is_the_one_that_is_committed()
    {
        Assert.SkipUnless(Native.IsWine, "The committed recording is Wine's.");
        using var recording = new StringWriter();
        var seen = await LabTour.RecordAsync(_device, _file, recording, Token);

        Assert.Multiple(
            () => Committed.Check("lab.recording", recording.ToString()),
            () => Committed.Check("lab.transcript", seen));
    }

    /// <summary>Files beside the tests. run.sh copies what was accepted back into the source tree, which the tests do not know.</summary>
    static class Committed
    {
        public static void Check(string name, string text)
        {
            var file = Path.Combine(AppContext.BaseDirectory, "Recording", name);
            if (Environment.GetEnvironmentVariable("VERIFY_ACCEPT") == "1")
            {
                var accepted = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "accepted")).FullName;
                File.WriteAllText(Path.Combine(accepted, name), text);
                return;
            }

            Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
        }
    }
}
