using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

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
        return new(CSpelling.Of(place.Field), name, type, Format($"BitField(nameof({field}), {place.BitOffset}, {width})"), Getter(type, place.BitOffset, width, mask, isSigned), Setter(type, place.BitOffset, mask, isSigned));
    }

    /// <summary>What is calculated in: C# has no operators of smaller integers, and shifts those of pointers as they are in a process.</summary>
    string Word => Type.DependsOnPointers || Type.Text == "ulong" ? "ulong" : "uint";

    string Getter(string type, int shift, int width, ulong mask, bool isSigned)
    {
        var shifted = shift == 0 ? field : $"({field} >> {shift})";
        var masked = Format($"{shifted} & 0x{mask:X}{(Type.DependsOnPointers ? "UL" : "")}");
        return type == "bool" ? $"({shifted} & 1) != 0"
            : isSigned ? Format($"unchecked(({type})((long)((ulong){field} << {64 - shift - width}) >> {64 - width}))")
            : type == Word && Type.Text == Word ? masked
            : $"({type})({masked})";
    }

    string Setter(string type, int shift, ulong mask, bool isSigned)
    {
        var isWord = Type.Text == Word;
        var word = type switch
        {
            "bool" => Word == "uint" ? "(value ? 1U : 0U)" : "(value ? 1UL : 0UL)",
            _ when type == Word => "value",
            "byte" or "ushort" or "uint" or "ulong" or "nuint" when !isSigned => $"({Word})value",
            _ => $"unchecked(({Word})value)",
        };
        var bits = type == "bool" ? word : Format($"({word} & 0x{mask:X})");
        var others = Word == "ulong" ? Format($"0x{~(mask << shift):X}UL") : Format($"0x{(uint)~(mask << shift) & WholeUnit:X}U");
        var all = $"({field} & {others}) | {(shift == 0 ? bits : $"({bits} << {shift})")}";
        return isWord ? $"{field} = {all}" : $"{field} = ({Type.Text})({all})";
    }

    /// <summary>The bits of a unit of up to 4 bytes.</summary>
    uint WholeUnit => Type.Text switch { "byte" => byte.MaxValue, "ushort" => ushort.MaxValue, _ => uint.MaxValue };

    static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
