using System.CommandLine;
using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.CHeaders;

/// <summary>Reads headers and those that they include, as a compiler finds them with the same options.</summary>
sealed class HeaderFiles
{
    /// <summary>The largest header, in bytes; the reader itself stops far below.</summary>
    const int MaximumLength = 64 << 20;

    /// <summary>Stands for the path of the file that includes the given headers; no file has it.</summary>
    const string AllHeaders = "\0";

    readonly string[] _defines, _folders;
    readonly HeaderFile[] _before;
    readonly IncludeFolders _includes = new();
    readonly Dictionary<string, HeaderFile> _asked = new(StringComparer.Ordinal);
    readonly List<string> _included = [];

    /// <param name="defines">Macros, as <c>-D</c> has them.</param>
    /// <param name="folders">Where included headers are looked for, besides the folder of the one that includes them.</param>
    /// <param name="before">The headers that are read before any other, as if it included them first.</param>
    /// <exception cref="ToolException">A macro, folder or header is none.</exception>
    public HeaderFiles(string[] defines, string[] folders, string[] before)
        : this(defines, folders, [.. before.Select(Open)])
    {
    }

    HeaderFiles(string[] defines, string[] folders, HeaderFile[] before)
    {
        if (folders.FirstOrDefault(static folder => !Directory.Exists(folder)) is { } nowhere)
            throw new ToolException(File.Exists(nowhere) ? $"-I {nowhere}: this is a file; name the folder that it is in" : $"-I {nowhere}: there is no such folder");
        if (defines.FirstOrDefault(static define => !CIdentifier.IsSpelled(define.Split('=', '(')[0])) is { } unnamed)
            throw new ToolException($"-D {unnamed}: this is no macro; write X, or X=1");
        (_defines, _folders, _before) = (defines, folders, before);
    }

    /// <summary>The names of included headers that were not found.</summary>
    public SortedSet<string> Missed { get; } = new(StringComparer.Ordinal);

    /// <summary>The paths of those that were.</summary>
    public HashSet<string> Included { get; } = new(StringComparer.Ordinal);

    /// <summary>The same with macros besides, for one header alone.</summary>
    /// <exception cref="ToolException">A macro is none.</exception>
    public HeaderFiles With(IReadOnlyList<string> defines) => new([.. _defines, .. defines], _folders, _before);

    /// <summary>Opens a header, once for all targets: a pipe has its text only once.</summary>
    /// <exception cref="ToolException">There is none, or it cannot be read.</exception>
    public static HeaderFile Open(string path) => new(path, InputFile.ReadText(path, "header", MaximumLength));

    /// <summary>Reads a header for one target.</summary>
    /// <exception cref="ToolException">An included header cannot be read.</exception>
    public CHeader Read(HeaderFile file, CTarget target) => CHeaderReader.Read(file, new() { Defines = _defines, Include = Include, Before = _before }, target);

    /// <summary>Whether the headers that are included are asked for as those are that include them.</summary>
    public bool WithIncludes { get; init; }

    /// <summary>The headers that are asked for, by the paths that they are read under: those that were given, then those that they include, if these are wanted.</summary>
    public IReadOnlyList<string> Asked => [.. _asked.Values.Select(static file => file.Path), .. WithIncludes ? _included : []];

    /// <summary>Reads several headers for one target, as if a file included one after the other: what they include in common is there once.</summary>
    /// <exception cref="ToolException">An included header cannot be read.</exception>
    public CHeader Read(IReadOnlyList<HeaderFile> files, CTarget target)
    {
        foreach (var file in files)
            _asked.TryAdd(Path.GetFullPath(file.Path), file);
        if (_asked.Count == 1 && !WithIncludes)
            return Read(files[0], target);
        var all = new HeaderFile(AllHeaders, string.Concat(Enumerable.Range(0, files.Count).Select(static index => $"#include \"{index}\"\n")));
        return CHeaderReader.Read(all, new() { Defines = _defines, Include = (name, from) => from == AllHeaders ? files[int.Parse(name, CultureInfo.InvariantCulture)] : Include(name, from), Before = _before, IsAskedFor = path => WithIncludes || _asked.Values.Any(file => file.Path == path) }, target);
    }

    HeaderFile? Include(string name, string from)
    {
        var found = _folders.Prepend(Path.GetDirectoryName(from) ?? "").Select(folder => _includes.Find(folder, name)).FirstOrDefault(static found => found is not null);
        if (found is not null)
            Included.Add(found);
        else if (!KnownHeaders.Contains(name))
            Missed.Add(name);
        if (found is not null && _asked.TryGetValue(Path.GetFullPath(found), out var asked))
            return asked;
        if (found is not null && !_included.Contains(found))
            _included.Add(found);
        return found is null ? null : new(found, InputFile.ReadNamedText(found, "header", MaximumLength));
    }

    /// <summary>Tells where a compiler would have stopped: what was read instead may be a header that nobody has.</summary>
    public static void TellErrors(params IEnumerable<CHeader> targets)
    {
        foreach (var error in targets.SelectMany(static header => header.Errors).Select(static error => error.ToString()).Distinct())
            Messages.Write($"{error}: a compiler stops here; define with -D what it asks for, or read on with care");
    }

    /// <summary>The options of a command that reads headers.</summary>
    public sealed class Options
    {
        readonly Option<string[]> _define = new("--define", "-D") { Description = "A macro that is defined before the first line.", HelpName = "X=1", AllowMultipleArgumentsPerToken = false };
        readonly Option<string[]> _include = new("--include", "-I") { Description = "A folder in which included headers are looked for.", HelpName = "dir", AllowMultipleArgumentsPerToken = false };
        readonly Option<string[]> _before = new("--before") { Description = "A header that is read first, as if the header included it.", HelpName = "file.h", AllowMultipleArgumentsPerToken = false };

        /// <summary>All of them, in the order of the help.</summary>
        public IEnumerable<Option> All => [_define, _include, _before];

        /// <summary>What was given.</summary>
        /// <exception cref="ToolException">A macro, folder or header is none.</exception>
        public HeaderFiles Of(ParseResult parsed, bool withIncludes = false) =>
            new(parsed.GetValue(_define) ?? [], parsed.GetValue(_include) ?? [], parsed.GetValue(_before) ?? []) { WithIncludes = withIncludes };
    }
}
