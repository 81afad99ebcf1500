using System.Runtime.InteropServices;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.DotNetLayout;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>
/// Lays types out as .NET does on Windows, or as C lays the same fields out under <c>#pragma pack</c> of the same packing, with bool
/// as BOOLEAN and char as WCHAR. The runtime, and a C compiler, prove it in LayoutTests.
/// </summary>
sealed class LayoutCalculator
{
    /// <summary>A structure that holds itself is the compiler's error; the way down must end all the same.</summary>
    const int DeepestNesting = 64;

    /// <summary>Windows compilers have no 128-bit integer: a structure of two 64-bit ones stands for it, and is aligned as they are.</summary>
    const int LargestAlignmentOfC = 8;

    readonly int _pointerSize;
    readonly bool _asC;

    LayoutCalculator(int pointerSize, bool asC)
    {
        _pointerSize = pointerSize;
        _asC = asC;
    }

    public static LayoutCalculator DotNet64 { get; } = new(pointerSize: 8, asC: false);

    public static LayoutCalculator DotNet32 { get; } = new(pointerSize: 4, asC: false);

    public static LayoutCalculator C64 { get; } = new(pointerSize: 8, asC: true);

    public static LayoutCalculator C32 { get; } = new(pointerSize: 4, asC: true);

    /// <summary>The layout of a type; null where the runtime is free to choose it, or it is not known.</summary>
    public TypeLayout? Of(ITypeSymbol type) => Of(type, nesting: 0);

    TypeLayout? Of(ITypeSymbol type, int nesting) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => Scalar(_pointerSize),
        INamedTypeSymbol { EnumUnderlyingType: { } underlying } => Of(underlying, nesting),
        INamedTypeSymbol { TypeKind: TypeKind.Struct, IsRefLikeType: false } structure => Primitive(structure) ?? OfStructure(structure, nesting),
        _ => null,
    };

    TypeLayout? Primitive(INamedTypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean or SpecialType.System_SByte or SpecialType.System_Byte => Scalar(1),
        SpecialType.System_Char or SpecialType.System_Int16 or SpecialType.System_UInt16 => Scalar(2),
        SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Single => Scalar(4),
        SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Double => Scalar(8),
        SpecialType.System_IntPtr or SpecialType.System_UIntPtr => Scalar(_pointerSize),
        SpecialType.System_Decimal => TypeLayout.Whole(16, 8),
        _ => null,
    };

    static TypeLayout Scalar(int size) => TypeLayout.Whole(size, size);

    TypeLayout? OfStructure(INamedTypeSymbol type, int nesting)
    {
        if (nesting == DeepestNesting)
            return null;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return OfNullable(type, nesting);
        if (Elements.Of(type) is { } elements)
            return OfElements(type, elements, nesting);
        return Framework.Declares(type) ? OfFramework(type) : OfFields(type, nesting);
    }

    TypeLayout? OfFramework(INamedTypeSymbol type) => KnownLayouts.Of(type, _pointerSize) is { } layout
        ? TypeLayout.Whole(layout.Size, _asC ? Math.Min(layout.Alignment, LargestAlignmentOfC) : layout.Alignment)
        : null;

    /// <summary>A flag, then the value.</summary>
    TypeLayout? OfNullable(INamedTypeSymbol type, int nesting) => Of(type.TypeArguments[0], nesting + 1) is { } value
        ? TypeLayout.Whole(Offsets.Aligned(value.Alignment + value.Size, value.Alignment), value.Alignment)
        : null;

    /// <summary>The structure that declares the one element, as often as it is there.</summary>
    TypeLayout? OfElements(INamedTypeSymbol type, Elements elements, int nesting)
    {
        var one = Framework.Declares(type) ? Of(elements.Type, nesting + 1) : OfFields(type, nesting);
        return one is null ? null : new(one.Size * elements.Count, one.Alignment, one.Fields);
    }

    TypeLayout? OfFields(INamedTypeSymbol type, int nesting)
    {
        var stated = StatedLayout.Of(type);
        if (stated.Kind is not (LayoutKind.Sequential or LayoutKind.Explicit))
            return null;

        var fields = new List<FieldLayout>();
        IFieldPlacer placer = _asC ? new CPlacer(stated.Pack) : new FieldPlacer(stated.Pack);
        foreach (var field in InstanceFields.Of(type))
        {
            if (OfField(field, nesting) is not { } layout || Place(placer, field, layout, stated) is not { } offset)
                return null;
            fields.Add(new(field, offset, layout.Size, placer.Packed(layout.Alignment)));
        }

        return new(placer.SizeOf(stated.Size), placer.Alignment, fields);
    }

    static long? Place(IFieldPlacer placer, IFieldSymbol field, TypeLayout layout, StatedLayout stated) => stated.Kind == LayoutKind.Sequential
        ? placer.Place(layout.Size, layout.Alignment)
        : stated.OffsetOf(field) is { } offset ? placer.PlaceAt(offset, layout.Size, layout.Alignment) : null;

    TypeLayout? OfField(IFieldSymbol field, int nesting)
    {
        if (!field.IsFixedSizeBuffer)
            return Of(field.Type, nesting + 1);
        return Of(((IPointerTypeSymbol)field.Type).PointedAtType, nesting + 1) is { } element
            ? TypeLayout.Whole(element.Size * field.FixedSize, element.Alignment)
            : null;
    }
}
