using System.Text.RegularExpressions;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Import;
using IoctlGen.Specs.Refresh;

namespace IoctlGen.Specs.Contracts;

/// <summary>
/// The headers that declare the structures, each read once for both processors: those of the SDK, and of mingw-w64 for what drivers alone include. Their comments are not read: they are others' words.
/// </summary>
/// <param name="sdk">The SDK's folder Include/10.0.x.</param>
/// <param name="mingw">The folder of mingw-w64's headers.</param>
/// <param name="shapes">Says what is read before a header.</param>
sealed partial class SourceHeaders(string sdk, string mingw, ShapeTable shapes)
{
    readonly (string Name, SdkHeaders Files)[] _sources = [("sdk", new(sdk, SdkHeaders.Folders, TextOf)), ("mingw", new(mingw, [".", "ddk"], TextOf))];
    readonly Dictionary<(string, string), SourceHeader?> _read = [];

    /// <summary>The headers of these names, those of the SDK first.</summary>
    public IEnumerable<SourceHeader> Find(IReadOnlyList<string> names) => _sources.SelectMany(source => names.Select(name => Find(source, name.ToLowerInvariant()))).OfType<SourceHeader>();

    SourceHeader? Find((string Name, SdkHeaders Files) source, string name)
    {
        if (!_read.TryGetValue((source.Name, name), out var header))
            _read.Add((source.Name, name), header = source.Files.Find(name) is { } file ? Read(source, name, file) : null);
        return header;
    }

    SourceHeader Read((string Name, SdkHeaders Files) source, string name, HeaderFile file)
    {
        var options = new HeaderOptions { Include = source.Files.IncludedBy(name), Before = [.. shapes.Before(name).Select(source.Files.Find).OfType<HeaderFile>()] };
        return new(name, file.Path, source.Name, CHeaderReader.Read(file, options, CTarget.X64), CHeaderReader.Read(file, options, CTarget.X86));
    }

    static string TextOf(string path) => Comment().Replace(File.ReadAllText(path), static match => match.Value[0] == '/' ? LinesOf(match.Value) : match.Value);

    /// <summary>What a comment leaves: its lines, so that everything keeps its place.</summary>
    static string LinesOf(string comment) => " " + string.Concat(comment.Where(static c => c == '\n'));

    [GeneratedRegex(""" "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' | /\*[\s\S]*?\*/ | //(?:\\\r?\n|[^\n])* """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Comment();
}

/// <summary>A header, read for both processors, and the types that were asked of it.</summary>
sealed class SourceHeader
{
    public SourceHeader(string name, string path, string source, CHeader x64, CHeader x86)
    {
        (Name, Path, Source, Header) = (name, path, source, x64);
        Types = new(x64, new(x86), new("IoctlDevice", "IoctlBuffer", "IoctlInput", "Boolean8", "Boolean32", "Guid", "Span", "ReadOnlySpan", "DeviceType", "TransferMethod", "RequiredAccess", "MajorFunction"));
    }

    public string Name { get; }

    public string Path { get; }

    /// <summary>Whose it is: <c>sdk</c>, <c>mingw</c>.</summary>
    public string Source { get; }

    public CHeader Header { get; }

    public TypeTranslator Types { get; }

    /// <summary>Its constants, those that belong to no type and are no codes.</summary>
    public IReadOnlyList<ImportedConstant> Constants()
    {
        var constants = new ConstantTranslator(Header, Path, Types);
        foreach (var enumeration in Header.Enumerations.Where(e => e.Position.File == Path && e.Name is null && !e.Enumerators.All(Types.IsCode)))
        {
            try
            {
                constants.Add(enumeration);
            }
            catch (UntranslatableException)
            {
                // C# has no constant for it: nobody can use it from there.
            }
        }

        return constants.Translated;
    }
}
