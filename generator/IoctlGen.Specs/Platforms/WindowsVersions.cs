namespace IoctlGen.Specs;

/// <summary>Reads the release of Windows that documentation pages name in free text.</summary>
public static class WindowsVersions
{
    /// <summary>The release that a text names; false where it names none, or one that is not known.</summary>
    public static bool TryParse(string? text, out WindowsVersion version)
    {
        version = default;
        return false;
    }
}
