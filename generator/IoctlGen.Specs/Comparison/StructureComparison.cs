using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Import;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Comparison;

/// <summary>Holds a declared structure against the header's of that name, on one target.</summary>
sealed class StructureComparison(StructureType declared, CStructure inHeader, CHeader header)
{
    readonly DataLayouts _dotNet = header.Target == CTarget.X64 ? DataLayouts.X64 : DataLayouts.X86;
    readonly string _target = header.Target.Name;
    readonly List<Difference> _differences = [];

    public IEnumerable<Difference> Differences()
    {
        if (!header.Layouts.TryGet(inHeader, out var layout, out var reason))
            return [new(declared.Name, "structure", Bytes(_dotNet.Of(declared).Size), $"no layout: {reason}", _target, inHeader.Position) { IsUnread = true }];

        Compare(declared.Name, "size", _dotNet.Of(declared).Size, layout!.Size, inHeader.Position, start: null, member: null);
        var declaredFields = DeclaredFields.Of(declared, _dotNet).ToList();
        var fields = HeaderFields.Of(layout, header.Layouts, declaredFields);
        CompareUnits(CompareNamed(declaredFields, fields.Named), fields.BitUnits);
        _differences.AddRange(BitComparison.Differences(declared.Name, declaredFields, fields.Bits, _target));
        return _differences;
    }

    /// <summary>Compares the fields that both name. Returns those that only C# has.</summary>
    List<PlacedField> CompareNamed(List<PlacedField> declaredFields, List<PlacedField> headerFields)
    {
        var matched = FieldMatches.Of(declaredFields, headerFields);
        foreach (var (field, other) in matched.Both)
            CompareField(other.Declared, field, other);
        foreach (var other in matched.InHeader.Where(other => !IsWrittenOut(other, declaredFields)))
            _differences.Add(new($"{declared.Name}.{other.Declared}", "field", Difference.Missing, At(other), _target, other.Position) { Start = other.Offset, Shift = other.Size });
        return matched.Declared;
    }

    /// <summary>Whether a field of the header only fills a gap, as its name says, and is one in C#, where no field lies there: export writes such bytes out, and import leaves out those of one target.</summary>
    bool IsWrittenOut(PlacedField other, List<PlacedField> declaredFields) =>
        ((other.Number is { Size: 1 } && PaddingNames.IsOne(other.Declared)) || Fillers.IsOne(other.Declared.Substring(other.Declared.LastIndexOf('.') + 1)))
        && other.Offset + other.Size <= _dotNet.Of(declared).Size
        && !declaredFields.Exists(field => field.Offset < other.Offset + other.Size && other.Offset < field.Offset + field.Size);

    /// <summary>The integers that hold bit fields have no name in C. Where both have as many of them they are the same in their order, else those at the same places.</summary>
    void CompareUnits(List<PlacedField> alone, List<PlacedField> units)
    {
        // A union may hold several such integers at one place: the largest is the one that counts.
        var largest = alone.Where(HoldsBits).GroupBy(static field => field.Offset).Select(static group => group.OrderByDescending(static field => field.Size).First()).OrderBy(static field => field.Offset).ToList();
        var theirs = units.OrderBy(static unit => unit.Offset).ToList();
        var pairs = largest.Count == theirs.Count
            ? largest.Zip(theirs, static (ours, unit) => (ours, unit)).ToList()
            : [.. largest.Join(theirs, static ours => ours.Offset, static unit => unit.Offset, static (ours, unit) => (ours, unit))];
        var paired = new HashSet<long>(pairs.Select(static pair => pair.ours.Offset));
        foreach (var (ours, unit) in pairs)
            CompareUnit(ours, unit);
        foreach (var field in alone.Where(field => !HoldsBits(field) || !paired.Contains(field.Offset)))
            _differences.Add(new($"{declared.Name}.{field.Name}", "field", At(field), Difference.Missing, _target) { Member = field.Declared, Start = field.Offset, Shift = -field.Size });
        foreach (var unit in theirs.Where(unit => !pairs.Exists(pair => pair.unit.Offset == unit.Offset)))
            _differences.Add(new(declared.Name, "bit fields", Difference.Missing, At(unit), _target, unit.Position) { Start = unit.Offset, Shift = unit.Size });
    }

    /// <summary>Where its bit fields have names in C#, they tell where it lies.</summary>
    void CompareUnit(PlacedField ours, PlacedField unit)
    {
        if (ours.Bits.Count == 0)
            Compare($"{declared.Name}.{ours.Name}", "offset", ours.Offset, unit.Offset, unit.Position, unit.Offset, ours.Declared);
        Compare($"{declared.Name}.{ours.Name}", "size", ours.Size, unit.Size, unit.Position, unit.Offset, ours.Declared);
    }

    void CompareField(string name, PlacedField field, PlacedField other)
    {
        Compare($"{declared.Name}.{name}", "offset", field.Offset, other.Offset, other.Position, other.Offset, field.Declared);
        Compare($"{declared.Name}.{name}", "size", field.Size, other.Size, other.Position, other.Offset, field.Declared);
        if (field.Size == other.Size && field.Number is { } ours && other.Number is { } theirs && ours.Contradicts(theirs))
            _differences.Add(new($"{declared.Name}.{name}", "type", ours.NameBeside(theirs), theirs.NameBeside(ours), _target, other.Position) { Member = field.Declared });
    }

    void Compare(string name, string what, long ours, long theirs, HeaderPosition? position, long? start, string? member)
    {
        if (ours != theirs)
            _differences.Add(new(name, what, Text(ours), Text(theirs), _target, position) { Member = member, Start = start, Shift = theirs - ours });
    }

    static bool HoldsBits(PlacedField field) => field.Bits.Count > 0 || IsBitUnit(field.Name);

    /// <summary>The field that stands in C# for the bit fields of one integer.</summary>
    static bool IsBitUnit(string name) => CIdentifier.IsNumbered(name.Substring(name.LastIndexOf('.') + 1), BitUnit.Prefix);

    static string At(PlacedField field) => $"{Bytes(field.Size)} at {Text(field.Offset)}";

    static string Bytes(long size) => Text(size) + (size == 1 ? " byte" : " bytes");

    static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
