using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Refresh;

/// <summary>The headers of the Windows SDK, by the names that other headers include them by.</summary>
sealed class SdkHeaders
{
    /// <summary>The folders of the SDK.</summary>
    public static readonly string[] Folders = ["shared", "um"];

    readonly Dictionary<string, HeaderFile> _files;

    /// <param name="include">The SDK's folder Include/10.0.x.</param>
    /// <param name="folders">The folders in it that includes are looked for in, the first one first.</param>
    /// <param name="textOf">What is read of a header, by its path; null for all of it.</param>
    public SdkHeaders(string include, string[] folders, Func<string, string>? textOf = null) =>
        // By their paths within those, in any case: headers include each other as Windows finds them.
        _files = folders
            .Select(folder => Path.Combine(include, folder))
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.h", SearchOption.AllDirectories).Select(path => (Name: Path.GetRelativePath(folder, path), Path: path)))
            .GroupBy(static header => header.Name, static header => header.Path, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static header => header.Key, header => new HeaderFile(header.First(), (textOf ?? File.ReadAllText)(header.First())), StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, in the order of their names.</summary>
    public IEnumerable<(string Name, HeaderFile File)> All => _files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => (file.Key, file.Value));

    /// <summary>Finds a header by the name that an include has; null for none.</summary>
    public HeaderFile? Find(string name) => _files.GetValueOrDefault(name);

    /// <summary>Finds what a header includes: beside it, else in the folders of all.</summary>
    /// <param name="name">The name of the header that includes.</param>
    public Func<string, string, HeaderFile?> IncludedBy(string name) => (included, _) => Find(Path.Combine(Path.GetDirectoryName(name)!, included)) ?? Find(included);
}
