namespace IoctlGen.Specs.CHeaders;

/// <summary>A C header: its path, which reports name, and its text.</summary>
/// <param name="path">The path.</param>
/// <param name="text">The whole text.</param>
public sealed class HeaderFile(string path, string text)
{
    /// <summary>The path, which reports name.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text.</summary>
    public string Text { get; } = text;
}
