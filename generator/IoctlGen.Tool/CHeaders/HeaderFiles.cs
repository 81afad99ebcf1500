using IoctlGen.Specs.CHeaders;
using IoctlGen.Tool.Terminal;
using IoctlGen.Tool.Types;

namespace IoctlGen.Tool.CHeaders;

/// <summary>Reads a header and those that it includes, as a compiler finds them.</summary>
static class HeaderFiles
{
    /// <summary>The largest header, in bytes; the reader itself stops far below.</summary>
    const long MaximumLength = 64 << 20;

    /// <summary>Reads a header for one target.</summary>
    /// <param name="path">The header.</param>
    /// <param name="defines">Macros, as <c>-D</c> has them.</param>
    /// <param name="folders">Where included headers are looked for, besides the folder of the one that includes them.</param>
    /// <param name="target">The target.</param>
    /// <param name="missed">Takes the names of included headers that are not found; null where nobody asks.</param>
    /// <exception cref="ToolException">The header cannot be read.</exception>
    public static CHeader Read(string path, IReadOnlyList<string> defines, IReadOnlyList<string> folders, CTarget target, ISet<string>? missed = null)
    {
        var file = Open(path) ?? throw new ToolException(Directory.Exists(path) ? $"{path}: this is a folder; name a header in it" : $"{path}: there is no such header");
        if (folders.FirstOrDefault(static folder => !Directory.Exists(folder)) is { } nowhere)
            throw new ToolException(File.Exists(nowhere) ? $"-I {nowhere}: this is a file; name the folder that it is in" : $"-I {nowhere}: there is no such folder");
        if (defines.FirstOrDefault(static define => !CIdentifier.IsSpelled(define.Split('=', '(')[0])) is { } unnamed)
            throw new ToolException($"-D {unnamed}: this is no macro; write X, or X=1");
        var includes = new IncludeFolders();
        return CHeaderReader.Read(file, new() { Defines = defines, Include = Include }, target);

        HeaderFile? Include(string name, string from)
        {
            var found = folders.Prepend(Path.GetDirectoryName(from) ?? "").Select(folder => includes.Find(folder, name)).FirstOrDefault(static found => found is not null);
            if (found is null)
                missed?.Add(name);
            return found is null ? null : Open(found);
        }
    }

    /// <summary>Tells where a compiler would have stopped: what was read instead may be a header that nobody has.</summary>
    public static void TellErrors(CHeader x64, CHeader x86)
    {
        foreach (var error in x64.Errors.Concat(x86.Errors).Select(static error => error.ToString()).Distinct())
            Console.Error.WriteLine($"{error}: a compiler stops here; define with -D what it asks for, or read on with care");
    }

    static HeaderFile? Open(string path)
    {
        try
        {
            return IsRegular(path) ? new(path, File.ReadAllText(path)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: the header cannot be read: {problem.Message}");
        }
    }

    /// <summary>Whether there is a file; a header that has no end is none.</summary>
    static bool IsRegular(string path)
    {
        if (!File.Exists(path))
            return false;
        var file = new FileInfo(path);
        file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        if (IsDevice(file))
            throw new ToolException($"{file.FullName}: this is a device, and no header");
        return file.Length <= MaximumLength
            ? true
            : throw new ToolException($"{path}: the file has {file.Length} bytes, and a header at most {MaximumLength}");
    }

    /// <summary>Unix tells devices by their folder alone, and their length is 0; pipes, as of a shell, end when their writer does.</summary>
    static bool IsDevice(FileInfo file) =>
        file.Attributes.HasFlag(FileAttributes.Device)
        || (!OperatingSystem.IsWindows() && file.FullName.StartsWith("/dev/", StringComparison.Ordinal)
            && !file.FullName.StartsWith("/dev/shm/", StringComparison.Ordinal) && !file.FullName.StartsWith("/dev/fd/", StringComparison.Ordinal) && file.Name != "stdin");
}
