namespace IoctlGen.Tool.CHeaders;

/// <summary>
/// Finds included headers on every system as Windows does, where names have no case: the headers of Windows are called otherwise than they
/// include each other.
/// </summary>
sealed class IncludeFolders
{
    readonly Dictionary<string, ILookup<string, string>> _entries = new(StringComparer.Ordinal);

    /// <summary>The path of a header, in the spelling that is asked for where there is one; null where the folder does not have it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">As <c>#include</c> has it, with the folders before it: <c>sys/types.h</c>.</param>
    public string? Find(string folder, string name)
    {
        var exact = Path.Combine(folder, name);
        if (File.Exists(exact))
            return exact;
        if (Path.IsPathRooted(name))
            return null;

        var found = folder;
        foreach (var part in name.Split('/', '\\'))
        {
            if (part is "" or ".")
                continue;
            var next = part == ".." ? Path.Combine(found, part) : Entries(found)[part].Order(StringComparer.Ordinal).FirstOrDefault();
            if (next is null)
                return null;
            found = next;
        }

        return File.Exists(found) ? found : null;
    }

    ILookup<string, string> Entries(string folder)
    {
        if (!_entries.TryGetValue(folder, out var entries))
            _entries[folder] = entries = List(folder).ToLookup(static path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);
        return entries;
    }

    static string[] List(string folder)
    {
        var path = folder.Length == 0 ? "." : folder;
        return Directory.Exists(path) ? Directory.GetFileSystemEntries(path) : [];
    }
}
