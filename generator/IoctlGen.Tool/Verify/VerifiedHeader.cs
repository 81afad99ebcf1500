using IoctlGen.Specs.CHeaders;
using IoctlGen.Tool.CHeaders;

namespace IoctlGen.Tool.Verify;

/// <summary>A header that contracts are held against, read with all that it includes.</summary>
/// <param name="Path">The path, as it was given.</param>
/// <param name="Targets">It, read for 64 bits, for 32 bits, or for one after the other.</param>
/// <param name="Included">The full paths of what it includes.</param>
/// <param name="Missed">The names of included headers that were not found.</param>
sealed record VerifiedHeader(string Path, IReadOnlyList<CHeader> Targets, IReadOnlySet<string> Included, IReadOnlySet<string> Missed)
{
    /// <summary>
    /// Reads headers. One that another of them includes is read with that one alone, after what stands before its #include, as the compiler of the project reads it; of those
    /// that include each other, the first.
    /// </summary>
    /// <param name="given">The headers.</param>
    /// <param name="files">Reads them.</param>
    /// <param name="targets">The targets.</param>
    /// <exception cref="Terminal.ToolException">A file, a folder or a macro is none.</exception>
    public static IReadOnlyList<VerifiedHeader> ReadAll(IReadOnlyList<HeaderArgument> given, HeaderFiles files, IReadOnlyList<CTarget> targets)
    {
        var all = given.DistinctBy(static header => header.FullPath).Select(header => Read(header, files, targets)).ToList();
        var roots = all.Where(header => !all.Exists(other => other != header && other.Includes(header.Path))).ToList();
        foreach (var header in all)
        {
            if (!roots.Exists(root => root == header || root.Includes(header.Path)))
                roots.Add(header);
        }

        return roots;
    }

    /// <summary>Whether a name that a declaration states is its own, or that of a header which it includes.</summary>
    /// <param name="name">The name, or the end of a path: <c>Public.h</c>, <c>inc/Public.h</c>.</param>
    public bool Has(string name) => Included.Append(HeaderArgument.FullPathOf(Path)).Any(path => EndsWith(path.Replace('\\', '/'), name.Replace('\\', '/')));

    bool Includes(string path) => Included.Contains(HeaderArgument.FullPathOf(path));

    static bool EndsWith(string path, string name) =>
        path.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (path.Length == name.Length || path[^(name.Length + 1)] == '/');

    static VerifiedHeader Read(HeaderArgument given, HeaderFiles files, IReadOnlyList<CTarget> targets)
    {
        var own = files.With(given.Defines);
        var file = HeaderFiles.Open(given.Path);
        List<CHeader> read = [.. targets.Select(target => own.Read(file, target))];
        return new(given.Path, read, own.Included.Select(HeaderArgument.FullPathOf).ToHashSet(StringComparer.Ordinal), own.Missed);
    }
}

/// <summary>A header of the command line, perhaps with macros that are defined for it alone: <c>Public.h;DEBUG;VERSION=2</c>, as the items of a project have them.</summary>
/// <param name="Path">The file.</param>
/// <param name="Defines">Its macros.</param>
sealed record HeaderArgument(string Path, IReadOnlyList<string> Defines)
{
    public string FullPath => FullPathOf(Path);

    /// <summary>Reads an argument. A file may have a semicolon in its name.</summary>
    public static HeaderArgument Parse(string text) => File.Exists(text) || !text.Contains(';', StringComparison.Ordinal)
        ? new(text, [])
        : new(text[..text.IndexOf(';', StringComparison.Ordinal)], [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1)]);

    /// <summary>The full path; of no path, none.</summary>
    public static string FullPathOf(string path) => path.Length == 0 ? "" : System.IO.Path.GetFullPath(path);
}
