using System.Runtime.InteropServices;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>
/// Turns the types of a compilation into what C has for them. The command does the same with those of a compiled assembly; a test holds one to the other.
/// </summary>
sealed class SymbolTypeReader
{
    /// <summary>Structures of C are nested some ten levels deep.</summary>
    const int MaximumDepth = 64;

    readonly Dictionary<ITypeSymbol, DataType?> _read = new(SymbolEqualityComparer.Default);
    readonly HashSet<ITypeSymbol> _reading = new(SymbolEqualityComparer.Default);
    readonly Dictionary<DeclaredType, INamedTypeSymbol> _symbols = [];

    /// <summary>The structure or enumeration that was read.</summary>
    public INamedTypeSymbol SymbolOf(DeclaredType type) => _symbols[type];

    /// <summary>What C has for a type; null where it has nothing: other rules say what is wrong with those.</summary>
    public DataType? Read(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => Scalars.Pointer,
        { SpecialType: not SpecialType.None } when Scalars.OfPrimitive(type.MetadataName) is { } primitive => primitive,
        INamedTypeSymbol { IsGenericType: false, TypeKind: TypeKind.Struct or TypeKind.Enum } named => KnownStructures.Of(TypeName.FullOf(named)) ?? Declared(named),
        _ => null,
    };

    DataType? Declared(INamedTypeSymbol type)
    {
        if (_read.TryGetValue(type, out var known))
            return known;
        if (Framework.Declares(type) || _reading.Count == MaximumDepth || !_reading.Add(type))
            return null;

        DataType? read = Elements.Of(type) is { } elements ? ArrayOf(type, elements) : DeclaredOf(type);
        _reading.Remove(type);
        if (read is DeclaredType declared)
            _symbols[declared] = type;
        return _read[type] = read;
    }

    ArrayType? ArrayOf(INamedTypeSymbol type, Elements elements) =>
        NativeMark.Find(InstanceFields.Of(type).First(), AttributeNames.NativeType) is null && Read(elements.Type) is { } element ? new(element, elements.Count) : null;

    DeclaredType? DeclaredOf(INamedTypeSymbol type)
    {
        var mark = NativeMark.Find(type, AttributeNames.NativeName);
        var (native, header) = (mark?.Text(0), mark?.Text(AttributeNames.Header));
        if (!CIdentifier.IsSpelled(native ?? "_") || (header is not null && !CIdentifier.IsHeader(header)))
            return null;
        DeclaredType? read = type.TypeKind == TypeKind.Enum ? EnumOf(type, native, header) : StructureOf(type, native ?? TypeName.InC(type), header);
        return read is null ? null : read with { Only64Bit = mark?.Is(AttributeNames.Only64Bit) == true };
    }

    EnumType? EnumOf(INamedTypeSymbol type, string? native, string? header) => type.EnumUnderlyingType is { } underlying && Read(underlying) is ScalarType stored
        ? EnumType.Of(type.Name, TypeName.FullOf(type), native, header, stored, type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).Select(static field => (field.Name, ConstantNumber.Of(field.ConstantValue))))
        : null;

    StructureType? StructureOf(INamedTypeSymbol type, string name, string? header)
    {
        var stated = StatedLayout.Of(type);
        var symbols = InstanceFields.Of(type).ToList();
        if (stated.Kind is not (LayoutKind.Sequential or LayoutKind.Explicit) || FieldsOf(type, symbols, stated) is not { } fields)
            return null;
        return StructureType.Of(name, TypeName.FullOf(type), header, stated.Kind, stated.Pack, stated.Size, fields, KnownTypes.HasTail(type), UnmarkedTail.StatesArray(type));
    }

    List<DataField>? FieldsOf(INamedTypeSymbol type, List<IFieldSymbol> symbols, StatedLayout stated)
    {
        var marks = BitFieldMarksOf(type);
        if (!marks.AreOf(symbols.Select(static field => field.Name), out _))
            return null;

        var fields = new List<DataField>();
        foreach (var symbol in symbols)
        {
            if (TypeOf(symbol) is not { } made || !TryStated(symbol, out var statedType) || !marks.TryOf(symbol.Name, made, out var bits, out _))
                return null;
            var declared = CIdentifier.Declared(symbol.Name);
            fields.Add(new(CIdentifier.OfField(symbol.Name), declared, made, stated.OffsetOf(symbol), DataField.IsMadeFor(TypeName.FullOf(type), declared, made))
            {
                Bits = bits,
                Stated = statedType,
                IsTail = statedType is { IsTail: true },
            });
        }

        return fields;
    }

    DataType? TypeOf(IFieldSymbol field) => field switch
    {
        { IsFixedSizeBuffer: true, Type: IPointerTypeSymbol { PointedAtType: var element } } => Read(element) is { } core ? new ArrayType(core, field.FixedSize) : null,
        _ => Read(field.Type),
    };

    static bool TryStated(IFieldSymbol field, out StatedType? stated)
    {
        var mark = NativeMark.Find(field, AttributeNames.NativeType);
        stated = mark is { } known ? StatedType.Parse(known.Text(0) ?? "") : null;
        return mark is null || stated is not null;
    }

    static BitFieldMarks BitFieldMarksOf(INamedTypeSymbol type)
    {
        var marks = new List<BitFieldMark>();
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (NativeMark.Find(property, AttributeNames.BitField) is { } mark)
                marks.Add(new(property.Name, mark.Text(0) ?? "", mark.Number(1), mark.Number(2), property.Type.SpecialType == SpecialType.None ? null : Scalars.OfPrimitive(property.Type.MetadataName)));
        }

        return new(marks);
    }
}
