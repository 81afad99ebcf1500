using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>How mingw-w64's compiler lays a structure out (CHeaders/refresh-layouts.sh).</summary>
sealed record MingwLayout(string Header, string Name, CTarget Target, string Text)
{
    public static IReadOnlyList<MingwLayout> All { get; } = [.. FactTable.Rows("CHeaders/mingw-layouts.tsv").Select(Read)];

    /// <summary>The same, as it was computed from the header; a bit field without a name is told to no debugger.</summary>
    public static string TextOf(CLayout layout) =>
        FormattableString.Invariant($"{layout.Size}: ") + string.Join(", ", layout.Fields.Where(place => place.Field.Name is not null || place.Field.IsAnonymous).Select(Place));

    static MingwLayout Read(string[] row) => new(row[0], row[1], row[2] == "64" ? CTarget.X64 : CTarget.X86, $"{row[3]}: {row[4]}");

    static string Place(CFieldLayout place)
    {
        var bits = (place.Offset * 8) + place.BitOffset;
        return FormattableString.Invariant($"{place.Field.Name ?? "-"} ") + (place.Field.Bits is { } width ? FormattableString.Invariant($"{bits / 8}.{bits % 8}:{width}") : FormattableString.Invariant($"{place.Offset}"));
    }
}
