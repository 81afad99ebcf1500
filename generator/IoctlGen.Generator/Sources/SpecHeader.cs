using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Generator.Sources;

/// <summary>A header that the project names, read as a compiler would that begins with it.</summary>
/// <param name="File">The file.</param>
/// <param name="Facts">Its codes, with those of the headers it includes, and what could not be read.</param>
/// <param name="Included">The paths of the project's headers that it includes, directly or not.</param>
sealed record SpecHeader(SpecFile File, HeaderFacts Facts, HashSet<string> Included)
{
    /// <summary>
    /// The headers of the project that no other one includes: what one includes is read with it, after what stands before the #include, and means
    /// something else alone. One includes another that the project names as well: a generator opens no file of its own.
    /// </summary>
    public static IReadOnlyList<SpecHeader> Read(IReadOnlyList<SpecFile> files)
    {
        var headers = files.Where(static file => file is { Kind: SpecFileKind.Header, Text: not null }).ToList();
        var all = headers.ConvertAll(header => Read(header, headers));
        var roots = all.FindAll(header => !all.Any(other => other != header && other.Included.Contains(header.File.Path)));

        // Headers that include each other have no first; one of them must be.
        foreach (var header in all)
        {
            if (!roots.Any(root => root == header || root.Included.Contains(header.File.Path)))
                roots.Add(header);
        }

        return roots;
    }

    static SpecHeader Read(SpecFile header, IReadOnlyList<SpecFile> headers)
    {
        var included = new HashSet<string>(StringComparer.Ordinal);
        var facts = HeaderReader.Read(new(header.Path, header.Text!), new()
        {
            Defines = header.DefineList,
            Include = (name, from) =>
            {
                if (FindIncluded(headers, name, from) is not { } file)
                    return null;
                included.Add(file.Path);
                return new(file.Path, file.Text!);
            },
        });
        return new(header, facts, included);
    }

    /// <summary>The one beside the including header; else the first whose path ends so, as folders of includes would find it.</summary>
    static SpecFile? FindIncluded(IReadOnlyList<SpecFile> headers, string name, string from) =>
        headers.FirstOrDefault(header => SpecPath.AreSame(header.Path, SpecPath.FolderOf(from) + name))
        ?? headers.FirstOrDefault(header => SpecPath.EndsWith(header.Path, name));
}
