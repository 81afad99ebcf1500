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
    public static IReadOnlyList<SpecHeader> Read(IReadOnlyList<SpecFile> files, CancellationToken cancellationToken)
    {
        var index = new SpecHeaderIndex(files);
        var all = new List<SpecHeader>();
        var included = new HashSet<string>(StringComparer.Ordinal);
        // Those first that no text speaks of: what they include need not be read alone.
        foreach (var header in index.Headers.OrderBy(index.IsSpokenOf))
        {
            if (included.Contains(header.Path))
                continue;
            all.Add(Read(header, index, cancellationToken));
            included.UnionWith(all[all.Count - 1].Included);
        }

        var roots = all.FindAll(header => !all.Exists(other => other != header && other.Included.Contains(header.File.Path)));
        // Headers that include each other have no first; one of them must be.
        foreach (var header in all)
        {
            if (!roots.Exists(root => root == header || root.Included.Contains(header.File.Path)))
                roots.Add(header);
        }

        return [.. roots.OrderBy(static root => root.File.Path, StringComparer.Ordinal)];
    }

    static SpecHeader Read(SpecFile header, SpecHeaderIndex index, CancellationToken cancellationToken)
    {
        var included = new HashSet<string>(StringComparer.Ordinal);
        var facts = HeaderReader.Read(
            new(header.Path, header.Text!),
            new()
            {
                Defines = header.DefineList,
                Include = (name, from) =>
                {
                    if (index.Find(name, from) is not { } file)
                        return null;
                    included.Add(file.Path);
                    return new(file.Path, file.Text!);
                },
            },
            cancellationToken);
        return new(header, facts, included);
    }
}
