using System.Globalization;
using System.Text.RegularExpressions;
using IoctlGen.Specs;
using IoctlGen.Tool.Structures;

namespace IoctlGen.Tool.Verification;

/// <summary>Holds a declared structure against the header's of that name, on one target.</summary>
sealed partial class StructureComparison(StructureType declared, CStructure inHeader, CHeader header)
{
    readonly DotNetLayout _dotNet = header.Target == CTarget.X64 ? DotNetLayout.X64 : DotNetLayout.X86;
    readonly string _target = header.Target == CTarget.X64 ? "x64" : "x86";

    public IEnumerable<Difference> Differences()
    {
        if (!header.Layouts.TryGet(inHeader, out var layout, out var reason))
            return [new(declared.Name, "structure", Bytes(_dotNet.Of(declared).Size), $"no layout: {reason}", _target, inHeader.Position.ToString())];

        var differences = new List<Difference>();
        Compare(differences, declared.Name, "size", _dotNet.Of(declared).Size, layout!.Size, inHeader.Position.ToString());
        CompareFields(differences, DeclaredFields.Of(declared, _dotNet).ToList(), HeaderFields.Of(layout, header.Layouts));
        return differences;
    }

    void CompareFields(List<Difference> differences, List<PlacedField> declaredFields, HeaderFields headerFields)
    {
        var others = headerFields.Named.ToDictionary(static field => CIdentifier.OfField(field.Name), StringComparer.Ordinal);
        foreach (var field in declaredFields)
        {
            var name = $"{declared.Name}.{field.Name}";
            if (others.Remove(field.Name, out var other))
            {
                Compare(differences, name, "offset", field.Offset, other.Offset, other.Place);
                Compare(differences, name, "size", field.Size, other.Size, other.Place);
            }
            else if (!BitUnit().IsMatch(field.Name) || !headerFields.BitUnits.Contains(field.Offset))
            {
                differences.Add(new(name, "field", At(field), Difference.Missing, _target));
            }
        }

        differences.AddRange(headerFields.Named
            .Where(field => others.ContainsKey(CIdentifier.OfField(field.Name)))
            .Select(field => new Difference($"{declared.Name}.{field.Name}", "field", Difference.Missing, At(field), _target, field.Place)));
    }

    void Compare(List<Difference> differences, string name, string what, long ours, long theirs, string place)
    {
        if (ours != theirs)
            differences.Add(new(name, what, Text(ours), Text(theirs), _target, place));
    }

    /// <summary>The field that stands in C# for the bit fields of one integer.</summary>
    [GeneratedRegex(@"(^|\.)_bits[0-9]+$")]
    private static partial Regex BitUnit();

    static string At(PlacedField field) => $"{Bytes(field.Size)} at {Text(field.Offset)}";

    static string Bytes(long size) => Text(size) + (size == 1 ? " byte" : " bytes");

    static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
