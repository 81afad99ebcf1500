using IoctlGen.Testing;

namespace IoctlGen.Tests;

/// <summary>Records what a device answers, and replays it.</summary>
static class Recorded
{
    /// <summary>The text of what a program records, timed by a clock that stands.</summary>
    public static string TextOf(IoctlDevice device, Action<IoctlDevice> program, Action<RecordingDevice>? masks = null)
    {
        using var writer = new StringWriter();
        using var recorder = new RecordingDevice(device, writer) { Clock = new StandingClock() };
        masks?.Invoke(recorder);
        program(recorder);
        return writer.ToString();
    }

    public static async Task<string> TextOfAsync(IoctlDevice device, Func<IoctlDevice, Task> program)
    {
        using var writer = new StringWriter();
        using var recorder = new RecordingDevice(device, writer) { Clock = new StandingClock() };
        await program(recorder);
        return writer.ToString();
    }

    public static FakeDevice Replay(string text, ReplayMode mode = ReplayMode.Strict) => FakeDevice.Replay(new StringReader(text), "meter.recording", mode);

    sealed class StandingClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
