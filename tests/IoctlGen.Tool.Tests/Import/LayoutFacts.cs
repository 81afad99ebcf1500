using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Verify;

namespace IoctlGen.Tool.Tests;

/// <summary>What C says of a structure on one target: its size, and where its fields lie, with those of structures without a name.</summary>
/// <param name="layout">Its layout.</param>
/// <param name="header">The header that it is of.</param>
sealed class LayoutFacts(CLayout layout, CHeader header)
{
    public long Size => layout.Size;

    public IReadOnlyList<PlacedField> Fields { get; } = HeaderFields.Of(layout, header.Layouts).Named;

    public PlacedField? Find(string name) => Fields.Where(field => field.Name == name).Select(static field => (PlacedField?)field).FirstOrDefault();

    /// <summary>What the code of a driver takes a field for, where that is no plain number: <c>wchar_t[32]</c>, <c>pointer</c>; empty for what is, and for a structure.</summary>
    public string UseOf(string name) => UseOf(layout.Fields.FirstOrDefault(place => place.Field.Name is { } own && CIdentifier.OfField(own) == name)?.Field.Type);

    static string UseOf(CDataType? type) => type?.Resolved switch
    {
        CArray array => UseOf(array.Element) + FormattableString.Invariant($"[{array.Length}]"),
        CPointer { Size: 0 } => "pointer",
        CScalar { Name: "char" or "wchar_t" } text => text.Name,
        CStructure { Name: "LARGE_INTEGER" or "ULARGE_INTEGER" } large => large.ToString(),
        _ => "",
    };

    /// <summary>The structure that the elements of a field are; null for none.</summary>
    public LayoutFacts? Element(string name)
    {
        var type = layout.Fields.FirstOrDefault(place => place.Field.Name == name)?.Field.Type.Resolved;
        while (type is CArray array)
            type = array.Element.Resolved;
        return type is CStructure && header.Layouts.TryGet(type, out var element, out _) ? new(element!, header) : null;
    }

    /// <summary>The bits of a bit field in its unit.</summary>
    public (int First, int? Width) Bits(string name) =>
        layout.Fields.Where(place => place.Field.Name == name).Select(static place => (place.BitOffset, place.Field.Bits)).FirstOrDefault();

    /// <summary>Whether another structure has the same fields at the same places.</summary>
    public bool IsSameAs(LayoutFacts other) =>
        Size == other.Size && Fields.Select(static field => field with { Position = null }).SequenceEqual(other.Fields.Select(static field => field with { Position = null }));
}
