using System.Numerics;
using System.Runtime.InteropServices;

namespace IoctlGen.Specs.Types;

/// <summary>What a buffer, a field or an element is made of: a type of C# that has a counterpart in C.</summary>
abstract record DataType
{
    /// <summary>The name in C: <c>ULONG</c>, <c>LAB_REPORT</c>.</summary>
    public abstract string Name { get; }
}

/// <summary>A type that every Windows header set has.</summary>
/// <param name="Name">The name in C.</param>
/// <param name="Size">Its bytes, and its alignment; 0 for those of a pointer.</param>
/// <param name="Kind">What it holds.</param>
sealed record ScalarType(string Name, int Size, NumberKind Kind = NumberKind.Any) : DataType
{
    public override string Name { get; } = Name;
}

/// <summary>A GUID: 16 bytes, aligned to 4.</summary>
sealed record GuidType : DataType
{
    public override string Name => "GUID";
}

/// <summary>Elements one after another: of an inline array, a fixed buffer, or a structure of .NET that C has no name for.</summary>
sealed record ArrayType(DataType Element, int Count) : DataType
{
    public override string Name => Core.Name + Dimensions;

    /// <summary>What the innermost array is made of.</summary>
    public DataType Core => Element is ArrayType inner ? inner.Core : Element;

    /// <summary>As C writes them behind a name: <c>[2][44]</c>.</summary>
    public string Dimensions => FormattableString.Invariant($"[{Count}]") + (Element as ArrayType)?.Dimensions;
}

/// <summary>A type that the user has declared.</summary>
/// <param name="Name">The name in C.</param>
/// <param name="FullName">The name in C#, with its namespace.</param>
/// <param name="Header">The C header that has it, where the user names another than the exported one; null for none.</param>
abstract record DeclaredType(string Name, string FullName, string? Header) : DataType
{
    public override string Name { get; } = Name;

    /// <summary>Whether it is marked to be for 64-bit processes alone, so that what C has on x86 does not matter.</summary>
    public bool Only64Bit { get; init; }
}

/// <summary>An enumeration.</summary>
/// <param name="Name">The name in C.</param>
/// <param name="FullName">The name in C#.</param>
/// <param name="Header">The C header that has it; null for the exported one.</param>
/// <param name="Underlying">The integer that it is stored as.</param>
/// <param name="Members">The names in C and the values, in the order of their declaration.</param>
sealed record EnumType(string Name, string FullName, string? Header, ScalarType Underlying, IReadOnlyList<EnumMember> Members)
    : DeclaredType(Name, FullName, Header)
{
    /// <summary>An enumeration whose values have the names that C has for them.</summary>
    /// <param name="name">The name in C#, without its namespace.</param>
    /// <param name="fullName">The name in C#.</param>
    /// <param name="nativeName">The stated name in C; null for none.</param>
    /// <param name="header">The C header that has it; null for the exported one.</param>
    /// <param name="underlying">The integer that it is stored as.</param>
    /// <param name="values">The names in C# and the values, in the order of their declaration.</param>
    public static EnumType Of(string name, string fullName, string? nativeName, string? header, ScalarType underlying, IEnumerable<(string Name, BigInteger Value)> values)
    {
        var prefix = PrefixOf(name, nativeName);
        return new(nativeName ?? CIdentifier.OfType(name), fullName, header, underlying, [.. values.Select(value => new EnumMember(CIdentifier.OfField(prefix + value.Name), value.Name, value.Value))]);
    }

    /// <summary>What the names of its values begin with in C, and not in C#.</summary>
    // The values of a C enumeration share one scope with all others, so theirs are told apart by the name of the type. A name in C's
    // own spelling, or that is called the same in both, has been told apart in C.
    public static string PrefixOf(string name, string? nativeName) => CIdentifier.IsOfC(name) || name == nativeName ? "" : name;

    /// <summary>Whether an enumeration of C is stored the same: the compilers of Windows make an int of every one.</summary>
    public bool IsEnumInC => Underlying.Size == 4;
}

/// <summary>A named value.</summary>
/// <param name="Name">The name in C.</param>
/// <param name="Declared">The name in C#.</param>
/// <param name="Value">The value.</param>
readonly record struct EnumMember(string Name, string Declared, BigInteger Value);

/// <summary>A structure or union, as C# declares it.</summary>
/// <param name="Name">The name in C.</param>
/// <param name="FullName">The name in C#.</param>
/// <param name="Header">The C header that has it; null for the exported one.</param>
/// <param name="Kind">How [StructLayout] has its fields laid out: in their order, or where they say.</param>
/// <param name="Pack">The largest alignment of a field; 0 for the field's own.</param>
/// <param name="Size">The stated size in bytes; 0 for that of the fields.</param>
/// <param name="Fields">The fields, in the order of their declaration.</param>
sealed record StructureType(string Name, string FullName, string? Header, LayoutKind Kind, int Pack, int Size, IReadOnlyList<DataField> Fields)
    : DeclaredType(Name, FullName, Header)
{
    /// <summary>Whether an array goes on behind it, of which its last field is the first element, or holds it, or comes before it.</summary>
    public bool HasTail { get; init; }

    /// <summary>A structure of these fields, the last of which may be the first element of an array that goes on behind it.</summary>
    /// <param name="name">The name in C.</param>
    /// <param name="fullName">The name in C#.</param>
    /// <param name="header">The C header that has it; null for the exported one.</param>
    /// <param name="kind">How its fields are laid out.</param>
    /// <param name="pack">The largest alignment of a field; 0 for the field's own.</param>
    /// <param name="size">The stated size in bytes; 0 for that of the fields.</param>
    /// <param name="fields">The fields as they are declared.</param>
    /// <param name="isMarked">Whether the structure has the mark IIoctlTail.</param>
    /// <param name="isTailElsewhere">Whether the mark says that the array is not its last field.</param>
    public static StructureType Of(string name, string fullName, string? header, LayoutKind kind, int pack, int size, List<DataField> fields, bool isMarked, bool isTailElsewhere)
    {
        if (isMarked && !isTailElsewhere && fields is [.., { IsAnonymous: false } last] && fields.All(field => field.Offset is null || field == last || field.Offset < last.Offset))
            fields[fields.Count - 1] = last with { IsTail = true, Type = last.Type is ArrayType { Count: 1 } whole ? whole.Element : last.Type };
        return new(name, fullName, header, kind, pack, size, fields) { HasTail = isMarked || fields is [.., { IsTail: true }] };
    }

    /// <summary>Whether all fields lie at the start, and there is more than one.</summary>
    public bool IsUnion => Kind == LayoutKind.Explicit && Fields.Count > 1 && Fields.All(static member => member.Offset == 0);

    /// <summary>The fields that C gives it: in place of those that are written where they stand, what these are made of.</summary>
    public IEnumerable<DataField> WrittenFields => Fields.SelectMany(static member => member is { IsInline: true, Type: StructureType inner } ? inner.WrittenFields : [member]);
}

/// <summary>A field.</summary>
/// <param name="Name">The name in C.</param>
/// <param name="Declared">The name in C#.</param>
/// <param name="Type">What it is made of.</param>
/// <param name="Offset">What [FieldOffset] states; null where it states nothing.</param>
/// <param name="IsInline">Whether the type is declared for this field alone, within its structure, so that C needs no name for it.</param>
readonly record struct DataField(string Name, string Declared, DataType Type, int? Offset, bool IsInline = false)
{
    const string Anonymous = "Anonymous";

    /// <summary>What stands behind the field's name in that of a structure which is for this field alone.</summary>
    static readonly string[] Kinds = ["Union", "Struct"];

    /// <summary>Of an integer, the bits that have names of their own, from the lowest.</summary>
    public IReadOnlyList<BitField> Bits { get; init; } = [];

    /// <summary>The type in C that is stated for it; null where it follows from the one in C#.</summary>
    public StatedType? Stated { get; init; }

    /// <summary>Whether it is the first element of an array that goes on behind the structure.</summary>
    public bool IsTail { get; init; }

    /// <summary>What it is made of; of an array, what that is made of.</summary>
    public DataType Core => Type is ArrayType array ? array.Core : Type;

    /// <summary>The type that stands before its name in C. One that is declared for this field alone is written out there.</summary>
    public string TypeInC => IsInline ? Core.Name : Stated?.Name ?? Core.Name;

    /// <summary>What stands behind its name in C: <c>[2][44]</c>; empty for no array.</summary>
    public string DimensionsInC => (IsTail ? StatedType.Tail : "") + (Type as ArrayType)?.Dimensions;

    /// <summary>Whether C has its bit fields in place of it; those of an integer of a pointer's size would not be the same in 32 bits.</summary>
    public bool IsBitFields => Bits.Count > 0 && Type is ScalarType { Size: > 0 };

    /// <summary>The names that C has for it: its own, or those of its bit fields.</summary>
    public IEnumerable<string> NamesInC => IsBitFields ? Bits.Select(static bits => bits.Name) : [Name];

    /// <summary>Whether a nested structure bears the name of the one field that it is for: <c>ValueUnion Value</c>, <c>Anonymous0Struct Anonymous0</c>, and <c>AStruct_ A</c> beside a field AStruct.</summary>
    /// <param name="outer">The full name of the structure around it, in C#.</param>
    /// <param name="field">The field's name in C#.</param>
    /// <param name="type">What the field is made of.</param>
    public static bool IsMadeFor(string outer, string field, DataType type) =>
        type is StructureType structure && structure.FullName.StartsWith(outer + ".", StringComparison.Ordinal) && IsNameFor(field, structure.FullName.Substring(outer.Length + 1));

    /// <summary>Whether the name of a nested structure is that of the one field that it is for.</summary>
    /// <param name="field">The field's name in C#.</param>
    /// <param name="name">The structure's.</param>
    public static bool IsNameFor(string field, string name)
    {
        if (!name.StartsWith(field, StringComparison.Ordinal))
            return false;

        var rest = name.Substring(field.Length);
        var kind = Kinds.FirstOrDefault(word => rest.StartsWith(word, StringComparison.Ordinal));
        return kind is not null && rest.Substring(kind.Length) is var number
            && (number.Length == 0 || (number[0] == '_' && number.Skip(1).All(static c => c is >= '0' and <= '9')));
    }

    /// <summary>Whether C has no name for the field either: <c>Anonymous0</c> is what import calls one.</summary>
    public bool IsAnonymous => IsInline && IsAnonymousName(Name);

    /// <summary>The name of an unnamed member in C#, by its number.</summary>
    public static string AnonymousName(int number) => FormattableString.Invariant($"{Anonymous}{number}");

    /// <summary>Whether a name is that of an unnamed member.</summary>
    public static bool IsAnonymousName(string name) => CIdentifier.IsNumbered(name, Anonymous);
}
