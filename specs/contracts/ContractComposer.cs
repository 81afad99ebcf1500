using System.Globalization;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Import;
using IoctlGen.Specs.Tables;

namespace IoctlGen.Specs.Contracts;

/// <summary>Makes the files of all contracts.</summary>
/// <param name="shapes">What a person decided.</param>
/// <param name="pages">The facts.</param>
/// <param name="headers">The headers.</param>
sealed class ContractComposer(ShapeTable shapes, PageTable pages, SourceHeaders headers)
{
    /// <summary>What every program may include: the types of a code that no header of the SDK defines are looked for here.</summary>
    const string CommonHeader = "winioctl.h";

    readonly TypeFiles _types = new(shapes.Partial);
    readonly CodeDocs _docs = new(pages);
    readonly List<string> _problems = [];
    readonly SortedDictionary<string, string> _leftOut = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, (string Namespace, string Method)> _callable = new(StringComparer.Ordinal);
    readonly HashSet<SourceHeader> _used = [];
    int _codes, _methods, _more;

    /// <summary>What a person has to decide before anything is written.</summary>
    public IReadOnlyList<string> Problems => [.. _problems, .. _types.Conflicts];

    public IReadOnlyDictionary<string, string> Compose()
    {
        var rows = PublishedCatalogue.All.OrderBy(static row => row.Name, StringComparer.Ordinal).ToLookup(row => shapes.InterfaceOf(row.Name)?.Name ?? "");
        foreach (var row in rows[""])
        {
            if (WhyNot(row) is { } reason)
                LeaveOut(row, reason);
            else
                _problems.Add($"{row.Name} is of no interface: add it to one in shapes.md");
        }

        _problems.AddRange(shapes.Codes.Where(static code => PublishedCatalogue.Find(code) is null).Select(static code => $"{code} in shapes.md is no published code"));
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var known in shapes.Interfaces)
        {
            var codes = rows[known.Name].SelectMany(row => Codes(known, row)).ToList();
            CheckNames(known, codes);
            if (codes.Count > 0)
                files.Add(known.Name + ".cs", ContractText.Of(known, codes, _docs));
            var types = _used.SelectMany(_types.TakeNew).ToList();
            if (types.Count > 0)
                files.Add(known.Name + ".Types.cs", TypesText.Of(types));
        }

        foreach (var wanted in shapes.Types)
            Declare(wanted);
        if (_used.SelectMany(_types.TakeNew).ToList() is { Count: > 0 } others)
            files.Add("Others.Types.cs", TypesText.Of(others));
        files.Add("Constants.cs", TypesText.Of([.. _used.GroupBy(static header => header.Name, StringComparer.Ordinal).OrderBy(static same => same.Key, StringComparer.Ordinal).Select(static same => Constants(same.Key, same)).Where(static constants => constants.Members.Count > 0)]));
        return files;
    }

    public string Counts() => string.Create(CultureInfo.InvariantCulture, $"{_codes} codes, {_methods} signatures, {_more} codes with more than a plain structure, {_types.Structures} structures; left out: {_leftOut.Count}");

    /// <summary>The types and their headers, for who holds them against a compiler.</summary>
    public string Types() => "type\theader\tof\tread before\tx64 alone\n" + string.Concat(_types.All.OrderBy(static known => known.Type, StringComparer.Ordinal)
        .Select(known => $"{known.Type}\t{known.Header.Name}\t{known.Header.Source}\t{string.Join(' ', shapes.Before(known.Header.Name))}\t{(known.Only64Bit ? "yes" : "")}\n"));

    /// <summary>The method of each code, for who looks it up by its name.</summary>
    public string Methods() => "name\tnamespace\tmethod\n" + string.Concat(_callable.Select(static known => $"{known.Key}\t{known.Value.Namespace}\t{known.Value.Method}\n"));

    public string LeftOut() =>
        """
        # Published codes without a method in IoctlGen.Windows

        | Name | Why |
        |---|---|

        """ + string.Concat(_leftOut.Select(static row => $"| {row.Key} | {row.Value} |\n"));

    /// <summary>A code, once for each shape that it has; nothing for one that is left out.</summary>
    IReadOnlyList<ContractCode> Codes(Interface known, CatalogueRow row)
    {
        if (WhyNot(row) is { } reason)
            return LeaveOut(row, reason);

        try
        {
            IReadOnlyList<ContractCode> codes = [.. shapes.Of(row.Name).Select(shape => Code(known, row, shape))];
            _callable.Add(row.Name, ($"{ContractText.Namespace}.{known.Name}", $"{known.Contract}.{codes[0].Method}"));
            _codes++;
            _methods += codes.Sum(static code => code.Signatures.Count);
            _more += codes.Any(static code => code.Signatures.Any(static signature => signature.IsMore)) ? 1 : 0;
            return codes;
        }
        catch (UntranslatableException problem)
        {
            return LeaveOut(row, problem.Message);
        }
    }

    ContractCode Code(Interface known, CatalogueRow row, CodeShape shape)
    {
        UntranslatableException? first = null;
        foreach (var header in HeadersOf(row, shape))
        {
            try
            {
                var signatures = new MethodMaker(row, shape, header).Make(CasesOf(row.Name));
                _used.Add(header);
                return new(row, shape.Method ?? MethodNames.Of(row.Name, known.PrefixOf(row.Name)!, known.Contract), signatures, shape);
            }
            catch (UntranslatableException problem)
            {
                first ??= problem;
            }
        }

        throw first!;
    }

    /// <summary>Why a code has no method, whatever its types; null where it may have one.</summary>
    string? WhyNot(CatalogueRow row)
    {
        var some = shapes.Of(row.Name);
        return some[0].LeftOut
            ?? (row.IsKernelOnly ? "drivers alone send it" : null)
            ?? (row.Inside.Length > 0 ? $"it is sent inside {row.Inside}" : null)
            ?? (some.Any(shape => MethodMaker.IsUnknown(row, shape)) ? "nobody says what its buffers hold" : null);
    }

    IEnumerable<string> CasesOf(string name) => new[] { Sides.Input, Sides.Output }.SelectMany(side => pages.Decided.Find(name, side)?.AllCases ?? []).Select(static one => one.Type);

    /// <summary>The headers that a code's types may be in, its own first.</summary>
    IEnumerable<SourceHeader> HeadersOf(CatalogueRow row, CodeShape shape) =>
        headers.Find([.. row.AlsoIn.Split(' ').Prepend(row.Header).Prepend(shape.Header ?? row.Header).Append(CommonHeader).Distinct().Where(static name => name.Length > 0)]);

    ContractCode[] LeaveOut(CatalogueRow row, string reason)
    {
        _leftOut.Add(row.Name, reason);
        return [];
    }

    /// <summary>A name is given for ever: which of two codes has it is decided by a person.</summary>
    void CheckNames(Interface known, List<ContractCode> codes)
    {
        foreach (var same in codes.GroupBy(static code => code.Method).Where(static group => group.Count() > 1 || ReservedNames.All.Contains(group.Key) || group.Key.EndsWith("Async", StringComparison.Ordinal) || group.Key.StartsWith("Try", StringComparison.Ordinal)))
            _problems.Add($"the method {same.Key} of {known.Name} would be that of {string.Join(", ", same.Select(static code => code.Row.Name))}: name it in shapes.md");
    }

    void Declare(WantedType wanted)
    {
        if (headers.Find([wanted.Header]).FirstOrDefault(header => header.Header.FindOrGrant(wanted.Name) is not null) is not { } header)
            _problems.Add($"{wanted.Name} is not in a header {wanted.Header} of the SDK or mingw-w64");
        else
            _used.Add(Translated(header, header.Header.FindOrGrant(wanted.Name)!));
    }

    static SourceHeader Translated(SourceHeader header, IoctlGen.Specs.CHeaders.CDataType type)
    {
        header.Types.Translate(type);
        return header;
    }

    /// <summary>The constants of a header that the SDK has, mingw-w64, or both.</summary>
    static ImportedConstants Constants(string header, IEnumerable<SourceHeader> sources) => new(
        ContractNames.ConstantsOf(Path.GetFileNameWithoutExtension(header)), $"The constants of {header}.", [.. sources.SelectMany(static source => source.Constants()).DistinctBy(static constant => constant.Name)]);
}

/// <summary>A code and its methods.</summary>
/// <param name="Row">The code.</param>
/// <param name="Method">The name of all of them.</param>
/// <param name="Signatures">One for each form of its input.</param>
/// <param name="Shape">What is decided of them.</param>
sealed record ContractCode(CatalogueRow Row, string Method, IReadOnlyList<Signature> Signatures, CodeShape Shape);
