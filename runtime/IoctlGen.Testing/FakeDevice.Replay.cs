namespace IoctlGen.Testing;

/// <content>Answers from a recording. A code with a handler of its own is answered by that, and its blocks are passed over.</content>
public sealed partial class FakeDevice
{
    readonly RecordingReplay? _replay;

    FakeDevice(RecordingReplay replay)
    {
        (_replay, Access) = (replay, replay.Recording.Access);
        replay.IsHandled = _handlers.ContainsKey;
    }

    /// <summary>The recorded requests that have answered none so far, oldest first: number, code, file and line. Empty of a device that replays nothing.</summary>
    public IReadOnlyList<string> NotReplayed => _replay?.Unused ?? [];

    /// <summary>
    /// A device that answers strictly (<see cref="ReplayMode.Strict"/>, where no other mode is said) as another did whose answers <see cref="RecordingDevice"/> wrote into a file. A request whose caller cancelled it stays pending until its
    /// token cancels it; a count that was not true is as untrue again.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file is no recording, or one of a newer version: the message names the line.</exception>
    public static FakeDevice Replay(string path) => Replay(path, ReplayMode.Strict);

    /// <inheritdoc cref="Replay(string)"/>
    /// <param name="path">The file.</param>
    /// <param name="mode">Which recorded request answers one that is sent.</param>
    public static FakeDevice Replay(string path, ReplayMode mode)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var reader = new StreamReader(path);
        return Replay(reader, path, mode);
    }

    /// <inheritdoc cref="Replay(string)"/>
    /// <param name="recording">The text of the file.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="mode">Which recorded request answers one that is sent.</param>
    public static FakeDevice Replay(TextReader recording, string name, ReplayMode mode)
    {
        ArgumentNullException.ThrowIfNull(recording);
        ArgumentNullException.ThrowIfNull(name);
        return new(RecordingReplay.Of(RecordingReader.Read(recording, name), mode));
    }

    /// <summary>Whether the recording answers: with what the I/O manager did, too.</summary>
    bool IsReplayed(ControlCode code) => _replay is not null && !_handlers.ContainsKey(code);

    static InvalidOperationException Endless(ControlCode code) => new(
        $"The recorded request of {code} was cancelled by its caller, and a synchronous one cannot be: it would wait for ever. Send it asynchronously, or add a handler of its own.");
}
