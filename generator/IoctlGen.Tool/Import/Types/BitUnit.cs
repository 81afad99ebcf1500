using System.Globalization;
using IoctlGen.Specs;

namespace IoctlGen.Tool.Import;

/// <summary>The bit fields of one allocation unit: a field that holds them, and a property for each.</summary>
/// <param name="places">The bit fields, those without a name among them.</param>
/// <param name="field">The name of the field.</param>
sealed class BitUnit(IReadOnlyList<CFieldLayout> places, string field)
{
    /// <summary>What the names of such fields begin with, before a number.</summary>
    public const string Prefix = "_bits";

    /// <summary>The type of the field: as large as a pointer where the bits are those of such an integer.</summary>
    public CSharpType Type { get; } = places.Any(static place => ScalarTypes.Find(place.Field.Type) is { DependsOnPointers: true })
        ? CSharpType.Pointer("nuint")
        : CSharpType.Scalar(ScalarTypes.Unsigned(places.Max(static place => place.Size)), (int)places.Max(static place => place.Size));

    /// <summary>All bit fields as C declares them.</summary>
    public string Declarations => string.Join("; ", places.Select(static place => CSpelling.Of(place.Field)));

    /// <summary>A property of each bit field that has a name.</summary>
    /// <param name="nameOf">The name in C#.</param>
    /// <param name="typeOf">The type in C#.</param>
    /// <param name="commentOf">What the header says of it.</param>
    public IEnumerable<ImportedBits> Properties(Func<CField, string> nameOf, Func<CField, string> typeOf, Func<CField, string> commentOf) =>
        places.Where(static place => place.Field.Name is not null).Select(place => Property(place, nameOf(place.Field), typeOf(place.Field)) with { Comment = commentOf(place.Field) });

    ImportedBits Property(CFieldLayout place, string name, string type)
    {
        var width = place.Field.Bits!.Value;
        var mask = width == 64 ? ulong.MaxValue : (1UL << width) - 1;
        var isSigned = place.Field.Type.Resolved is CScalar { IsUnsigned: false };
        return new(CSpelling.Of(place.Field), name, type, Getter(type, place.BitOffset, width, mask, isSigned), Setter(type, place.BitOffset, mask, isSigned));
    }

    string Getter(string type, int shift, int width, ulong mask, bool isSigned)
    {
        var shifted = shift == 0 ? field : $"({field} >> {shift})";
        return type == "bool" ? $"({shifted} & 1) != 0"
            : isSigned ? Format($"unchecked(({type})((long)((ulong){field} << {64 - shift - width}) >> {64 - width}))")
            : Format($"({type})({shifted} & 0x{mask:X}{(Type.DependsOnPointers ? "UL" : "")})");
    }

    string Setter(string type, int shift, ulong mask, bool isSigned)
    {
        var value = type == "bool" ? "(value ? 1UL : 0UL)" : isSigned ? Format($"(unchecked((ulong)value) & 0x{mask:X})") : Format($"((ulong)value & 0x{mask:X})");
        return Format($"{field} = ({Type.Text})(({field} & 0x{~(mask << shift):X}UL) | {(shift == 0 ? value : $"({value} << {shift})")})");
    }

    static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
