using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.DotNetLayout;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>
/// Lays types out as .NET does on Windows, or as C lays the same fields out under <c>#pragma pack</c> of the same packing, with bool
/// as BOOLEAN and char as WCHAR. The runtime, and a C compiler, prove it in LayoutTests. It keeps what it has laid out: a structure
/// of two, of two each, and so on, is as large as its type is deep.
/// </summary>
/// <param name="pointerSize">The size of a pointer in the process.</param>
/// <param name="asC">Whether C's layout is wanted rather than .NET's.</param>
sealed class LayoutCalculator(int pointerSize, bool asC)
{
    /// <summary>A structure that holds itself is the compiler's error; the way down must end all the same.</summary>
    const int DeepestNesting = 64;

    /// <summary>Windows compilers have no 128-bit integer: a structure of two 64-bit ones stands for it, and is aligned as they are.</summary>
    const int LargestAlignmentOfC = 8;

    readonly ConcurrentDictionary<INamedTypeSymbol, TypeLayout?> _structures = new(SymbolEqualityComparer.Default);

    /// <summary>The layout of a type; null where the runtime is free to choose it, or it is not known.</summary>
    public TypeLayout? Of(ITypeSymbol type)
    {
        var isCut = false;
        return Of(type, nesting: 0, ref isCut);
    }

    /// <param name="type">The type.</param>
    /// <param name="nesting">How many structures it lies in.</param>
    /// <param name="isCut">Set where there is no layout because the way down ended, so that none may be known elsewhere.</param>
    TypeLayout? Of(ITypeSymbol type, int nesting, ref bool isCut) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => Scalar(pointerSize),
        INamedTypeSymbol { EnumUnderlyingType: { } underlying } => Of(underlying, nesting, ref isCut),
        INamedTypeSymbol { TypeKind: TypeKind.Struct, IsRefLikeType: false } structure => Primitive(structure) ?? OfStructure(structure, nesting, ref isCut),
        _ => null,
    };

    TypeLayout? Primitive(INamedTypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean or SpecialType.System_SByte or SpecialType.System_Byte => Scalar(1),
        SpecialType.System_Char or SpecialType.System_Int16 or SpecialType.System_UInt16 => Scalar(2),
        SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Single => Scalar(4),
        SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Double => Scalar(8),
        SpecialType.System_IntPtr or SpecialType.System_UIntPtr => Scalar(pointerSize),
        SpecialType.System_Decimal => TypeLayout.Whole(16, 8),
        _ => null,
    };

    static TypeLayout Scalar(int size) => TypeLayout.Whole(size, size);

    TypeLayout? OfStructure(INamedTypeSymbol type, int nesting, ref bool isCut)
    {
        if (!_structures.TryGetValue(type, out var layout))
        {
            var isCutHere = nesting == DeepestNesting;
            layout = isCutHere ? null : LaidOut(type, nesting, ref isCutHere);
            if (!isCutHere)
                _structures.TryAdd(type, layout);
            isCut |= isCutHere;
        }

        // Whether it was laid out before, as part of less, must not matter.
        if (layout is null || nesting + layout.Depth <= DeepestNesting)
            return layout;
        isCut = true;
        return null;
    }

    /// <summary>What is larger than any memory block has no layout: structures of structures of inline arrays soon are.</summary>
    TypeLayout? LaidOut(INamedTypeSymbol type, int nesting, ref bool isCut) => LaidOutAnySize(type, nesting, ref isCut) is { Size: <= int.MaxValue } layout ? layout : null;

    TypeLayout? LaidOutAnySize(INamedTypeSymbol type, int nesting, ref bool isCut)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return OfNullable(type, nesting, ref isCut);
        if (Elements.Of(type) is { } elements)
            return OfElements(type, elements, nesting, ref isCut);
        return Framework.Declares(type) ? OfFramework(type) : OfFields(type, nesting, ref isCut);
    }

    TypeLayout? OfFramework(INamedTypeSymbol type) => KnownLayouts.Of(type, pointerSize) is { } layout
        ? TypeLayout.Whole(layout.Size, asC ? Math.Min(layout.Alignment, LargestAlignmentOfC) : layout.Alignment, depth: 1)
        : null;

    /// <summary>A flag, then the value.</summary>
    TypeLayout? OfNullable(INamedTypeSymbol type, int nesting, ref bool isCut) => Of(type.TypeArguments[0], nesting + 1, ref isCut) is { } value
        ? TypeLayout.Whole(Offsets.Aligned(value.Alignment + value.Size, value.Alignment), value.Alignment, value.Depth + 1)
        : null;

    /// <summary>The structure that declares the one element, as often as it is there.</summary>
    TypeLayout? OfElements(INamedTypeSymbol type, Elements elements, int nesting, ref bool isCut) =>
        (Framework.Declares(type) ? Of(elements.Type, nesting + 1, ref isCut) : OfFields(type, nesting, ref isCut)) is { } one
            ? new(one.Size * elements.Count, one.Alignment, one.Depth + (Framework.Declares(type) ? 1 : 0), (one.Size * (elements.Count - 1)) + one.End, one.Fields)
            : null;

    TypeLayout? OfFields(INamedTypeSymbol type, int nesting, ref bool isCut)
    {
        var stated = StatedLayout.Of(type);
        if (stated.Kind is not (LayoutKind.Sequential or LayoutKind.Explicit))
            return null;

        var fields = new List<FieldLayout>();
        var depth = 0;
        var end = 0L;
        IFieldPlacer placer = asC ? new CPlacer(stated.Pack) : new FieldPlacer(stated.Pack);
        foreach (var field in InstanceFields.Of(type))
        {
            if (OfField(field, nesting, ref isCut) is not { } layout || Place(placer, field, layout, stated) is not { } offset)
                return null;
            fields.Add(new(field, offset, layout.Size, placer.Packed(layout.Alignment)));
            depth = Math.Max(depth, layout.Depth);
            end = Math.Max(end, offset + layout.End);
        }

        // A size that is stated says that what the fields leave out matters.
        var size = placer.SizeOf(stated.Size);
        return new(size, placer.Alignment, depth + 1, stated.Size != 0 || fields.Count == 0 ? size : end, fields);
    }

    static long? Place(IFieldPlacer placer, IFieldSymbol field, TypeLayout layout, StatedLayout stated) => stated.Kind == LayoutKind.Sequential
        ? placer.Place(layout.Size, layout.Alignment)
        : stated.OffsetOf(field) is { } offset ? placer.PlaceAt(offset, layout.Size, layout.Alignment) : null;

    TypeLayout? OfField(IFieldSymbol field, int nesting, ref bool isCut)
    {
        if (!field.IsFixedSizeBuffer)
            return Of(field.Type, nesting + 1, ref isCut);
        return Of(((IPointerTypeSymbol)field.Type).PointedAtType, nesting + 1, ref isCut) is { } element
            ? TypeLayout.Whole(element.Size * field.FixedSize, element.Alignment)
            : null;
    }
}
