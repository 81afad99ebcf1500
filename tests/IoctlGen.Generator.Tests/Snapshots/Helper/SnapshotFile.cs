namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>The two files of one text: what was agreed on, and what a failed test found instead.</summary>
sealed record SnapshotFile(string Directory, string Stem, string Extension)
{
    public string ReceivedName => $"{Stem}.received.{Extension}";

    public string VerifiedName => $"{Stem}.verified.{Extension}";

    string ReceivedPath => Path.Combine(Directory, ReceivedName);

    string VerifiedPath => Path.Combine(Directory, VerifiedName);

    /// <summary>The agreed text with LF line ends and no byte order mark; null when there is none yet (an empty file is none).</summary>
    public string? ReadVerified() =>
        File.Exists(VerifiedPath) && File.ReadAllText(VerifiedPath) is { Length: > 0 } text ? WithLineFeeds(text) : null;

    /// <summary>Leaves the text found for a person to look at: UTF-8, no byte order mark.</summary>
    public void WriteReceived(string text) => File.WriteAllText(ReceivedPath, text);

    /// <summary>Makes the text found the agreed one.</summary>
    public void Accept() => File.Move(ReceivedPath, VerifiedPath, overwrite: true);

    // Not ReplaceLineEndings: it also takes form feeds and U+2028 for line ends.
    public static string WithLineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
