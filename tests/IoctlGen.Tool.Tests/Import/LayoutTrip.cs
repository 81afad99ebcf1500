using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Import;

namespace IoctlGen.Tool.Tests;

/// <summary>The structures of an imported header after the way back, on one target.</summary>
sealed class LayoutTrip
{
    readonly CHeader _x64;
    readonly CHeader _before;
    readonly CHeader _after;
    readonly List<string> _lost = [];
    readonly List<string> _wrong = [];

    LayoutTrip(CHeader x64, CHeader before, CHeader after) => (_x64, _before, _after) = (x64, before, after);

    /// <summary>The structures that came back.</summary>
    public int Structures { get; private set; }

    /// <summary>The sizes and offsets that were compared.</summary>
    public int Facts { get; private set; }

    /// <summary>The structures that say of themselves to be others on this target, and are.</summary>
    public int For64Bits { get; private set; }

    /// <summary>Why something did not come back, a line for each.</summary>
    public IReadOnlyList<string> Lost => _lost;

    /// <summary>What came back as something else, and remarks that are not true.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <param name="file">What was made of the header.</param>
    /// <param name="x64">The header, which it was made of.</param>
    /// <param name="before">The header, read for a target.</param>
    /// <param name="after">The exported one, read for the same target.</param>
    public static LayoutTrip Of(ImportedFile file, CHeader x64, CHeader before, CHeader after)
    {
        var trip = new LayoutTrip(x64, before, after);
        var others = file.Types.OfType<ImportedStructure>().Where(static structure => structure.OnX86 is not null).Select(static structure => structure.Name).ToList();
        foreach (var structure in file.Types.OfType<ImportedStructure>())
            trip.Add(structure, others);
        return trip;
    }

    void Add(ImportedStructure structure, List<string> others)
    {
        var name = structure.Name.TrimStart('@');
        var remark = _before.Target == CTarget.X86 ? structure.OnX86 : null;
        if (remark is not null && _before.Find(name) is null)
            RequireRemark(name, remark, remark == "no such structure");
        else if (_before.Find(name) is not { } original || !_before.Layouts.TryGet(original, out var expected, out _))
            _lost.Add($"round trip: '{name}' has no layout in {_before.Target}");
        else if (_after.Find(name) is not { } returned)
            _lost.Add($"round trip: export does not write '{name}'");
        else if (!_after.Layouts.TryGet(returned, out var actual, out var reason))
            _wrong.Add($"{name} came back without a layout: {reason}");
        else if (remark is not null)
            RequireRemark(name, remark, others.Exists(other => remark == "another " + other) || RemarkTruth.IsTrue(remark, FactsOnX64(name), new(expected!, _before), new(actual!, _after)));
        else
            Compare(name, new(expected!, _before), new(actual!, _after));
    }

    LayoutFacts FactsOnX64(string name) => new(_x64.Layouts.TryGet(_x64.Find(name)!, out var layout, out _) ? layout! : null!, _x64);

    void RequireRemark(string name, string remark, bool isTrue)
    {
        For64Bits++;
        if (!isTrue)
            _wrong.Add($"{name} has a remark that is not true: {remark}");
    }

    void Compare(string name, LayoutFacts expected, LayoutFacts actual)
    {
        Structures++;
        Hold($"sizeof({name})", expected.Size, actual.Size);
        foreach (var field in expected.Fields)
        {
            if (actual.Find(field.Name) is not { } returned)
            {
                _lost.Add(Fillers.IsOne(field.Name) ? "round trip: a field of padding that one target alone has" : "round trip: a field has another name");
                continue;
            }

            Hold($"offset of {name}.{field.Name}", field.Offset, returned.Offset);
            Hold($"size of {name}.{field.Name}", field.Size, returned.Size);
            if (expected.UseOf(field.Name) is var use && actual.UseOf(field.Name) is var other && use != other)
                _wrong.Add($"{name}.{field.Name} was '{use}' and is '{other}' on {_before.Target}");
        }
    }

    void Hold(string what, long before, long after)
    {
        Facts++;
        if (before != after)
            _wrong.Add(FormattableString.Invariant($"{what} was {before} and is {after} on {_before.Target}"));
    }
}
