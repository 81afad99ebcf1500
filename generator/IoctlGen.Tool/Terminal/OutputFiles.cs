using System.CommandLine;

namespace IoctlGen.Tool.Terminal;

/// <summary>Writes the files of a command, and none over a file of the user.</summary>
/// <param name="mark">What stands in the first lines of all that the command writes: an existing file without it is the user's.</param>
/// <param name="inputs">What the command reads.</param>
/// <param name="force">Whether the user gives a file up that the command did not write.</param>
sealed class OutputFiles(string mark, IEnumerable<string> inputs, bool force)
{
    /// <summary>The characters that the mark is looked for in.</summary>
    const int Beginning = 1024;

    /// <summary>The largest file that is read before it is written, in bytes.</summary>
    public const int MaximumLength = 256 << 20;

    static readonly StringComparison PathComparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>What speaks against replacing a file that the command wrote, by its text; null for nothing.</summary>
    public Func<string, string?>? Objection { get; init; }

    /// <summary><c>--force</c>, for commands that write files.</summary>
    public static Option<bool> ForceOption() => new("--force") { Description = "A file that is there is replaced, even if ioctlgen did not write it, or you changed it." };

    /// <summary>Writes a file, and makes its folder where there is none.</summary>
    /// <exception cref="ToolException">It must not or cannot be written.</exception>
    public void Write(string path, string text)
    {
        Check(path);
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(path, text);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"{path}: the file cannot be written: {problem.Message}");
        }
    }

    /// <summary>Holds a file that is to be written against what is there.</summary>
    /// <exception cref="ToolException">It must not be written.</exception>
    public void Check(string path)
    {
        if (path.Length == 0)
            throw new ToolException("the name of the file to write is empty; give one, as Public.h or Contract.cs");
        if (Path.EndsInDirectorySeparator(path) || Directory.Exists(path))
            throw new ToolException($"{path}: this is a folder; name a file in it");
        if (inputs.FirstOrDefault(input => IsSame(input, path)) is { } same)
            throw new ToolException($"{path}: this is what is read ({same}); give another name to the file to write");
        if (!force && IsOfUser(path))
            throw new ToolException($"{path}: the file is there, and ioctlgen did not write it; give another name, or --force");
        if (!force && Objection is not null && HasContent(path) && Objection(InputFile.ReadText(path, "file", MaximumLength)) is { } why)
            throw new ToolException($"{path}: {why}");
    }

    static bool IsSame(string input, string output) => string.Equals(Resolved(input), Resolved(output), PathComparison) || IsSameFile(input, output);

    /// <summary>The path with every link in it followed, those of folders too.</summary>
    static string Resolved(string path)
    {
        var full = Path.GetFullPath(path);
        var resolved = Path.GetPathRoot(full)!;
        foreach (var part in full[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(resolved, part);
            try
            {
                resolved = new FileInfo(next).ResolveLinkTarget(returnFinalTarget: true)?.FullName is { } target ? Resolved(target) : next;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // There is none yet, or a link that leads nowhere.
                resolved = next;
            }
        }

        return resolved;
    }

    /// <summary>
    /// Whether two names are one file, as hard links are. .NET does not tell a file's number, but it tells what is the same in one file and hardly ever in two: the length, and the times
    /// of its creation, last change and last access, to the tick. Such a file is left alone.
    /// </summary>
    static bool IsSameFile(string input, string output)
    {
        var (one, other) = (new FileInfo(input), new FileInfo(output));
        return one is { Exists: true, Length: > 0 } && other.Exists && one.Length == other.Length
            && one.LastWriteTimeUtc == other.LastWriteTimeUtc && one.CreationTimeUtc == other.CreationTimeUtc && one.LastAccessTimeUtc == other.LastAccessTimeUtc;
    }

    /// <summary>Whether a file has something to lose: an empty one, a pipe and a terminal have not.</summary>
    static bool HasContent(string path) => new FileInfo(path) is { Exists: true, Length: > 0 };

    bool IsOfUser(string path)
    {
        try
        {
            if (!HasContent(path))
                return false;
            using var reader = new StreamReader(path);
            var start = new char[Beginning];
            return !start.AsSpan(0, reader.ReadBlock(start)).Contains(mark, StringComparison.Ordinal);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: what is there cannot be read: {problem.Message}");
        }
    }
}
