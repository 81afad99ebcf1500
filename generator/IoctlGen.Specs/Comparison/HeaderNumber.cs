using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Comparison;

/// <summary>What a header's field is a number of.</summary>
static class HeaderNumber
{
    /// <summary>Truths, characters and statuses, of which C# may make what it likes.</summary>
    static readonly HashSet<string> Opaque = new(StringComparer.Ordinal) { "BOOL", "BOOLEAN", "NTSTATUS", "HRESULT", "char" };

    /// <summary>The number, or that of an array's elements; null for what is none.</summary>
    public static NumberType? Of(CDataType type) => type switch
    {
        CArray array when Of(array.Element) is { } element => element with { Dimensions = FormattableString.Invariant($"[{array.Length}]") + element.Dimensions },
        CAlias { Target: CArray array } => Of(array),
        _ when type.Resolved is CScalar scalar => new(type.ToString()!, scalar.Size, IsOpaque(type) ? NumberKind.Any : KindOf(scalar)),
        _ => null,
    };

    static bool IsOpaque(CDataType type) => Opaque.Contains(type.ToString()!) || (type is CAlias alias && IsOpaque(alias.Target));

    static NumberKind KindOf(CScalar scalar) =>
        scalar.IsFloating ? NumberKind.Floating : scalar.IsPointerSized ? NumberKind.Any : scalar.IsUnsigned ? NumberKind.Unsigned : NumberKind.Signed;
}
