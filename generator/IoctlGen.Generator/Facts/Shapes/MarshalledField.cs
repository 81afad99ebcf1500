using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>A field that P/Invoke would copy to an array in place: [MarshalAs] with ByValTStr or ByValArray. Nothing marshals a buffer, so that the array itself must be declared.</summary>
sealed class MarshalledField
{
    MarshalledField(string element, int length, bool isText)
    {
        Element = element;
        Length = length;
        IsText = isText;
    }

    /// <summary>The element as C# writes it: a keyword, or the name of a type where the field is.</summary>
    public string Element { get; }

    public int Length { get; }

    /// <summary>Whether it is characters: <c>char</c> for WCHAR, <c>byte</c> for CHAR.</summary>
    public bool IsText { get; }

    /// <summary>Null for all other fields, and for those of other assemblies, whose attribute symbols do not show.</summary>
    public static MarshalledField? Of(IFieldSymbol field)
    {
        if (Attribute(field, "MarshalAsAttribute") is not { ConstructorArguments: [{ Value: { } kind }] } marshal || Number(marshal, "SizeConst") is not (> 0 and var length))
            return null;

        return ((UnmanagedType)Convert.ToInt32(kind, null), field.Type) switch
        {
            (UnmanagedType.ByValTStr, { SpecialType: SpecialType.System_String }) => new(IsWide(field) ? "char" : "byte", length, isText: true),
            (UnmanagedType.ByValArray, IArrayTypeSymbol { Rank: 1, ElementType: var element }) => OfArray(field, element, (UnmanagedType)(Number(marshal, "ArraySubType") ?? 0), length),
            _ => null,
        };
    }

    static MarshalledField? OfArray(IFieldSymbol field, ITypeSymbol element, UnmanagedType stated, int length) => element.SpecialType switch
    {
        SpecialType.System_Char => new(stated is UnmanagedType.U2 or UnmanagedType.I2 || (stated is not (UnmanagedType.U1 or UnmanagedType.I1) && IsWide(field)) ? "char" : "byte", length, isText: true),
        SpecialType.System_Boolean => new(stated is UnmanagedType.U1 or UnmanagedType.I1 ? "Boolean8" : "Boolean32", length, isText: false),
        _ => element.IsUnmanagedType ? new(element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), length, isText: false) : null,
    };

    /// <summary>C#'s default is ANSI.</summary>
    static bool IsWide(IFieldSymbol field) =>
        Attribute(field.ContainingType, "StructLayoutAttribute") is { } layout && Number(layout, "CharSet") is (int)CharSet.Unicode or (int)CharSet.Auto;

    static AttributeData? Attribute(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => KnownTypes.IsInterop(attribute.AttributeClass, name));

    static int? Number(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is { } value)
                return Convert.ToInt32(value, null);
        }

        return null;
    }
}
