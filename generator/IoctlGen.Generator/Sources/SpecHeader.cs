using IoctlGen.Specs;

namespace IoctlGen.Generator.Sources;

/// <summary>A header that the project names, read.</summary>
/// <param name="File">The file.</param>
/// <param name="Facts">Its codes, with those of the headers it includes, and what could not be read.</param>
sealed record SpecHeader(SpecFile File, HeaderFacts Facts)
{
    /// <summary>Each header of the project. One includes another that the project names as well: a generator opens no file of its own.</summary>
    public static IReadOnlyList<SpecHeader> Read(IReadOnlyList<SpecFile> files)
    {
        var headers = files.Where(static file => file is { Kind: SpecFileKind.Header, Text: not null }).ToList();
        return headers.ConvertAll(header => new SpecHeader(header, HeaderReader.Read(new(header.Path, header.Text!), new()
        {
            Defines = header.Defines.Split([' '], StringSplitOptions.RemoveEmptyEntries),
            Include = (name, from) => Included(headers, name, from) is { } file ? new(file.Path, file.Text!) : null,
        })));
    }

    /// <summary>The one beside the including header; else the first whose path ends so, as folders of includes would find it.</summary>
    static SpecFile? Included(IReadOnlyList<SpecFile> headers, string name, string from)
    {
        var folder = Slashes(from).LastIndexOf('/') is >= 0 and var end ? Slashes(from).Substring(0, end + 1) : "";
        return headers.FirstOrDefault(header => IsSame(Slashes(header.Path), folder + Slashes(name)))
            ?? headers.FirstOrDefault(header => ("/" + Slashes(header.Path)).EndsWith("/" + Slashes(name), StringComparison.OrdinalIgnoreCase));
    }

    static bool IsSame(string path, string other) => string.Equals(path, other, StringComparison.OrdinalIgnoreCase);

    static string Slashes(string path) => path.Replace('\\', '/');
}
