using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.CHeaders;

/// <summary>Reads a header and those that it includes, as a compiler finds them.</summary>
static class HeaderFiles
{
    /// <summary>The largest header, in bytes; the reader itself stops far below.</summary>
    const int MaximumLength = 64 << 20;

    /// <summary>Opens a header, once for all targets: a pipe has its text only once.</summary>
    /// <exception cref="ToolException">There is none, or it cannot be read.</exception>
    public static HeaderFile Open(string path) => new(path, InputFile.ReadText(path, "header", MaximumLength));

    /// <summary>Reads a header for one target.</summary>
    /// <param name="file">The header.</param>
    /// <param name="defines">Macros, as <c>-D</c> has them.</param>
    /// <param name="folders">Where included headers are looked for, besides the folder of the one that includes them.</param>
    /// <param name="target">The target.</param>
    /// <param name="missed">Takes the names of included headers that are not found; null where nobody asks.</param>
    /// <exception cref="ToolException">An included header, a folder or a macro is none.</exception>
    public static CHeader Read(HeaderFile file, IReadOnlyList<string> defines, IReadOnlyList<string> folders, CTarget target, ISet<string>? missed = null)
    {
        if (folders.FirstOrDefault(static folder => !Directory.Exists(folder)) is { } nowhere)
            throw new ToolException(File.Exists(nowhere) ? $"-I {nowhere}: this is a file; name the folder that it is in" : $"-I {nowhere}: there is no such folder");
        if (defines.FirstOrDefault(static define => !CIdentifier.IsSpelled(define.Split('=', '(')[0])) is { } unnamed)
            throw new ToolException($"-D {unnamed}: this is no macro; write X, or X=1");
        var includes = new IncludeFolders();
        return CHeaderReader.Read(file, new() { Defines = defines, Include = Include }, target);

        HeaderFile? Include(string name, string from)
        {
            var found = folders.Prepend(Path.GetDirectoryName(from) ?? "").Select(folder => includes.Find(folder, name)).FirstOrDefault(static found => found is not null);
            if (found is null && !KnownHeaders.Contains(name))
                missed?.Add(name);
            return found is null ? null : new(found, InputFile.ReadNamedText(found, "header", MaximumLength));
        }
    }

    /// <summary>Tells where a compiler would have stopped: what was read instead may be a header that nobody has.</summary>
    public static void TellErrors(params IEnumerable<CHeader> targets)
    {
        foreach (var error in targets.SelectMany(static header => header.Errors).Select(static error => error.ToString()).Distinct())
            Messages.Write($"{error}: a compiler stops here; define with -D what it asks for, or read on with care");
    }
}
