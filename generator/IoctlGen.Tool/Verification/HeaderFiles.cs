using IoctlGen.Specs;

namespace IoctlGen.Tool.Verification;

/// <summary>Reads a header and those that it includes, as a compiler finds them.</summary>
static class HeaderFiles
{
    /// <summary>Reads a header for one target.</summary>
    /// <param name="path">The header.</param>
    /// <param name="defines">Macros, as <c>-D</c> has them.</param>
    /// <param name="folders">Where included headers are looked for, besides the folder of the one that includes them.</param>
    /// <param name="target">The target.</param>
    /// <exception cref="ToolException">The header cannot be read.</exception>
    public static CHeader Read(string path, IReadOnlyList<string> defines, IReadOnlyList<string> folders, CTarget target)
    {
        var file = Open(path) ?? throw new ToolException($"{path}: there is no such header");
        return CHeaderReader.Read(file, new() { Defines = defines, Include = Include }, target);

        HeaderFile? Include(string name, string from) => folders
            .Prepend(Path.GetDirectoryName(from) ?? "")
            .Select(folder => Open(Path.Combine(folder, name)))
            .FirstOrDefault(static included => included is not null);
    }

    static HeaderFile? Open(string path)
    {
        try
        {
            return File.Exists(path) ? new(path, File.ReadAllText(path)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: the header cannot be read: {problem.Message}");
        }
    }
}
