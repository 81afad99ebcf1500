using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>What a field of pointer size refers to, and so who must hold it.</summary>
static class FieldReference
{
    /// <summary>Whether [NativeType] says that a field is a handle or an address, whose size every process knows.</summary>
    public static bool IsStated(IFieldSymbol? field) => NativeTypeOf(field) is { } type && NativePointers.IsEither(type);

    /// <summary>Whether a field is a handle (true) or an address (false); null where it is a number, or nobody says what it is.</summary>
    public static bool? IsHandle(IFieldSymbol field) => field switch
    {
        { IsFixedSizeBuffer: true } => null,
        { Type.TypeKind: TypeKind.Pointer } => false,
        { Type.SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } when NativeTypeOf(field) is { } type && NativePointers.IsEither(type) => NativePointers.IsHandle(type),
        _ => null,
    };

    static string? NativeTypeOf(IFieldSymbol? field) => (field?.AssociatedSymbol ?? field) is { } symbol ? NativeMark.Find(symbol, AttributeNames.NativeType)?.Text(0) : null;
}
