namespace IoctlGen.Generator.Sources;

/// <summary>Paths of spec files, of either system: builds give them with the separators and the dots of the project file.</summary>
static class SpecPath
{
    /// <summary>The name without its folder: <c>Public.h</c>.</summary>
    public static string NameOf(string path) => path.Substring(path.Replace('\\', '/').LastIndexOf('/') + 1);

    /// <summary>The folder, with the slash behind it; empty for none.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.Length - NameOf(path).Length);

    /// <summary>With slashes, and without <c>.</c> and <c>..</c>.</summary>
    public static string Plain(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join("/", parts);
    }

    /// <summary>Whether both name one file; Windows knows no case.</summary>
    public static bool AreSame(string path, string other) => string.Equals(Plain(path), Plain(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path ends with the folders and the name of another: <c>/src/driver/Public.h</c> with <c>driver/public.h</c>.</summary>
    public static bool EndsWith(string path, string end) => ("/" + Plain(path)).EndsWith("/" + Plain(end), StringComparison.OrdinalIgnoreCase);
}
