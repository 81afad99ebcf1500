using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Documentation;

namespace IoctlGen.Specs.Import;

/// <summary>Makes a C# file of a header: contracts of its codes, and the types that the header declares or its codes need.</summary>
sealed class Importer
{
    readonly CHeader _header;
    readonly CHeader _x86;
    readonly Dictionary<string, uint> _x86Codes;
    readonly IReadOnlyList<string> _paths;
    readonly IReadOnlyDictionary<string, PageFacts> _pages;
    readonly IoctlMap _map;
    readonly NameScope _names;
    readonly TypeTranslator _types;
    readonly List<ImportNote> _notes = [];
    readonly HashSet<(string File, int Line)> _lines;

    Importer(CHeader header, CHeader x86, IReadOnlyList<string> paths, IReadOnlyDictionary<string, PageFacts> pages, IoctlMap map)
    {
        (_header, _x86, _paths, _pages, _map) = (header, x86, paths, pages, map);
        _x86Codes = x86.Codes.GroupBy(static code => code.Name, StringComparer.Ordinal).ToDictionary(static same => same.Key, static same => same.First().Value, StringComparer.Ordinal);
        // The names of the runtime and of System, which the file uses.
        _names = new("IoctlDevice", "IoctlBuffer", "IoctlInput", "Boolean8", "Boolean32", "Guid", "Span", "ReadOnlySpan", "DeviceType", "TransferMethod", "RequiredAccess", "MajorFunction");
        _types = new(header, new(x86), _names);
        _lines = [.. header.Codes.Where(static code => !code.IsDeclared).Select(static code => (code.Position.File, code.Position.Line))];
    }

    /// <param name="header">The header, read for x64.</param>
    /// <param name="x86">The header, read for x86.</param>
    /// <param name="path">Its path.</param>
    /// <param name="pages">The pages of its codes, by name.</param>
    /// <param name="nameSpace">The namespace of the file; empty for none.</param>
    /// <param name="map">What the user states of its codes; null for nothing.</param>
    public static ImportedFile Import(CHeader header, CHeader x86, string path, IReadOnlyDictionary<string, PageFacts> pages, string nameSpace, IoctlMap? map = null) =>
        Import(header, x86, [path], pages, nameSpace, map);

    /// <param name="header">All headers, read one after the other for x64.</param>
    /// <param name="x86">The same, read for x86.</param>
    /// <param name="paths">Those whose codes and types are wanted.</param>
    /// <param name="pages">The pages of their codes, by name.</param>
    /// <param name="nameSpace">The namespace of the file; empty for none.</param>
    /// <param name="map">What the user states of their codes; null for nothing.</param>
    public static ImportedFile Import(CHeader header, CHeader x86, IReadOnlyList<string> paths, IReadOnlyDictionary<string, PageFacts> pages, string nameSpace, IoctlMap? map = null) =>
        new Importer(header, x86, paths, pages, map ?? IoctlMap.Empty).Import(nameSpace);

    ImportedFile Import(string nameSpace)
    {
        var codes = _header.Codes.Where(code => IsOwn(code.Position) && IsAsPublished(code) && IsForPrograms(code) && HasFreeName(code)).ToList();
        var contracts = codes.GroupBy(static code => (code.Position.File, DeviceType: code.IsOfOwnFormula ? null : (uint?)ControlCodeParts.Split(code.Value).DeviceType))
            .Select(group => (group.Key.File, group.Key.DeviceType, Codes: group.ToList()))
            .Select(group => (group.File, group.DeviceType, group.Codes, Name: ClassOf(group.File, group.DeviceType, group.Codes, nameSpace)))
            .ToList() // names of contracts go before those of types
            .Select(group => Contract(group.File, group.DeviceType, group.Codes, group.Name)).ToList();
        DeclareAll();
        _notes.AddRange(_header.Codes.Where(code => !IsOwn(code.Position)).GroupBy(static code => code.Position.File)
            .Select(file => new ImportNote(new(_paths[0], 1, 1), FormattableString.Invariant($"{(file.Count() == 1 ? "The code" : $"The {file.Count()} codes")} of {Path.GetFileName(file.Key)} {(file.Count() == 1 ? "is" : "are")} not here: import that header too.")) { IsUsual = true }));
        _notes.AddRange(_header.Problems.Where(problem => IsOwn(problem.Position)).Select(static problem => new ImportNote(problem.Position, problem.Text) { IsProblem = true }));
        TellOfMap(codes);
        var targets = new TargetNotes(_header, _x86, _paths);
        foreach (var code in codes.Where(static code => code.Overflow is not null))
            _notes.Add(new(code.Position, $"{code.Name}: {code.Overflow}."));
        return new(nameSpace, string.Join(", ", _paths.Select(Path.GetFileName)), contracts, _types.Declared, _notes, [.. targets.OfStructures(_types.Declared), .. targets.OfHeader(codes)]);
    }

    /// <summary>Names of a map that the headers do not have.</summary>
    void TellOfMap(List<HeaderCode> codes)
    {
        var known = new HashSet<string>(codes.Select(static code => code.Name), StringComparer.Ordinal);
        var headers = string.Join(", ", _paths.Select(Path.GetFileName));
        foreach (var line in _map.Lines)
        {
            if (!known.Contains(line.Code))
                _notes.Add(new(line.Place, $"{line.Code} is no code of {headers}{(NearName.Of(line.Code, known) is { } near ? $" (is it {near}?)" : "")}: correct the name, or remove the line."));
            foreach (var type in new[] { line.Buffers?.Input, line.Buffers?.Output }.OfType<BufferSource>().SelectMany(static source => source.Types).Distinct().Where(type => _header.FindOrGrant(type) is null))
                _notes.Add(new(line.Place, $"{line.Code}: '{type}' is not defined in {headers} or in the headers that it includes: correct the name."));
        }
    }

    string ClassOf(string path, uint? deviceType, List<HeaderCode> codes, string nameSpace)
    {
        var classes = ContractNames.ClassesOf(deviceType ?? DeviceTypes.Unknown, NamesOf(codes), codes.Select(static code => code.Expression), codes.Select(static code => ScopeOf(code.Spelling)).FirstOrDefault(static scope => scope is not null) ?? Path.GetFileNameWithoutExtension(path), nameSpace);
        if (_paths.Count > 1)
            classes = [classes[0], ContractNames.ClassOf(Path.GetFileNameWithoutExtension(path)), .. classes.Skip(1)];
        return classes.FirstOrDefault(_names.TryTake) ?? _names.Take(classes[0]);
    }

    /// <summary>The namespace of C++ that a code stands in, which is called after the interface more often than a file is; null for none.</summary>
    static string? ScopeOf(string spelling) => spelling.Split(["::"], StringSplitOptions.RemoveEmptyEntries) is [.., var scope, _] ? scope : null;

    bool IsOwn(HeaderPosition position) => _paths.Contains(position.File);

    /// <summary>The generator holds declarations against the catalogue, and refuses another number.</summary>
    bool IsAsPublished(HeaderCode code)
    {
        if (DeclarableCodes.PublishedOtherwise(code) is not { } row)
            return true;
        _notes.Add(new(code.Position, FormattableString.Invariant($"{code.Name} is 0x{code.Value:X8} here, but is published as 0x{row.Code:X8} in {row.Header}; it is left out.")));
        return false;
    }

    /// <summary>What drivers alone send to each other fails when a program sends it.</summary>
    bool IsForPrograms(HeaderCode code)
    {
        if (!(_pages.TryGetValue(code.Name, out var page) && page.MajorCodes.Count > 0 ? page.IsKernelOnly : PublishedCatalogue.Find(code.Name) is { IsKernelOnly: true }))
            return true;
        _notes.Add(new(code.Position, FormattableString.Invariant($"{code.Name}, 0x{code.Value:X8}, is left out: only drivers send it, to each other.")) { IsUsual = true });
        return false;
    }

    /// <summary>A code keeps the name of its header, and a contract has members of its own.</summary>
    bool HasFreeName(HeaderCode code)
    {
        if (!DeclarableCodes.IsReserved(code))
            return true;
        _notes.Add(new(code.Position, $"{code.Name} is left out: a member that is generated into its contract has that name. Declare it under another Name."));
        return false;
    }

    ImportedContract Contract(string path, uint? deviceType, List<HeaderCode> codes, string name)
    {
        var prefix = ContractNames.PrefixOf(NamesOf(codes));
        var arguments = $"{(deviceType is { } type ? ContractNames.ArgumentOf(type) + ", " : "")}Header = {Literal.Of(Path.GetFileName(path))}";
        if (prefix != CodeName.DefaultPrefix(name, deviceType))
            arguments += $", Prefix = {Literal.Of(prefix)}";
        var names = new MethodNames([name, .. NamesOf(codes), .. codes.Select(StatedNameOf).OfType<string>()]);
        var sources = new SourceReader(_header, _map);
        return new(name, $"The codes of {Path.GetFileName(path)} {(deviceType is { } known ? "for " + DeviceTypes.TextOf(known) : "of a formula of its own")}.", arguments, codes.ConvertAll(code => Method(code, StatedNameOf(code) ?? names.Take(code.Name, prefix, name), prefix, sources)), codes.Select(static code => code.Value).Distinct().Count() < codes.Count);
    }

    string? StatedNameOf(HeaderCode code) => _map.Find(code.Name)?.Method;

    static List<string> NamesOf(List<HeaderCode> codes) => codes.ConvertAll(static code => code.Name);

    ImportedMethod Method(HeaderCode code, string name, string prefix, SourceReader sources)
    {
        _pages.TryGetValue(code.Name, out var page);
        var buffers = sources.Read(code, page);
        var shape = ShapePlanner.Plan(code, buffers, _header, _types);
        return new(code, name, SummaryOf(code, page), shape.Notes, CodeMethods.Arguments(code, prefix, name, page, shape, IsOnly64Bit(code)), shape.Returns, shape.Parameters, buffers);
    }

    bool IsOnly64Bit(HeaderCode code) => !_x86Codes.TryGetValue(code.Name, out var value) || value != code.Value;

    /// <summary>The user's own words: those of the page, else of the header. What stands above several codes is the title of a list.</summary>
    string SummaryOf(HeaderCode code, PageFacts? page) =>
        page is { Description.Length: > 0 } ? page.Description
        : code.Comment.Length > 0 ? CommentText.Of(code.Comment)
        : code is { Remarks.Length: > 0, SharesRemarks: false } && !IsHeading(code) ? CommentText.Of(CommentBuffers.WithoutExported(code.Remarks))
        : code.IsDeclared && CommentText.Of(_header.CommentAt(code.Position)) is { Length: > 0 } comment ? comment
        : code.Spelling;

    /// <summary>What stands over several codes, a line each, is the heading of a list, unless it tells of the buffers of the first.</summary>
    bool IsHeading(HeaderCode code) =>
        _lines.Contains((code.Position.File, code.EndLine + 1)) && CommentBuffers.Read(_header, code.Remarks) is null
        && code.Remarks.IndexOf(code.Name, StringComparison.Ordinal) < 0;

    /// <summary>What the header itself declares is wanted, whether a code names it or not: records in variable data, lists of flags.</summary>
    void DeclareAll()
    {
        foreach (var structure in _header.Structures.Where(structure => IsOwn(structure.Position)))
            TryDeclare($"{structure}", structure.Position, () => _types.Translate(structure));
        foreach (var enumeration in _header.Enumerations.Where(e => IsOwn(e.Position) && e.Name is not null && !e.Enumerators.All(_types.IsCode)))
            TryDeclare($"{enumeration}", enumeration.Position, () => _types.Translate(enumeration));
        foreach (var path in _paths)
            DeclareConstants(path);
        if (_header.OtherMacros.Where(macro => IsOwn(macro.Position)).ToList() is [var first, ..] others)
            _notes.Add(new ImportNote(first.Position, $"Macros that are no constants are not here: {string.Join(", ", others.Select(static macro => macro.Name))}.") { IsUsual = true });
    }

    void DeclareConstants(string path)
    {
        var constants = new ConstantTranslator(_header, path, _types);
        foreach (var enumeration in _header.Enumerations.Where(e => e.Position.File == path && e.Name is null))
            TryDeclare(FormattableString.Invariant($"The enumeration without a name in line {enumeration.Position.Line}"), enumeration.Position, () => constants.Add(enumeration));
        if (constants.Translated is { Count: > 0 } translated)
            _types.DeclareConstants(ContractNames.ConstantsOf(Path.GetFileNameWithoutExtension(path)), $"The constants of {Path.GetFileName(path)}.", translated);
    }

    void TryDeclare(string name, HeaderPosition position, Action declare)
    {
        try
        {
            declare();
        }
        catch (UntranslatableException problem)
        {
            _notes.Add(new(position, $"{name} is left out: {problem.Message}."));
        }
    }
}
