using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.InteropServices;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>What [StructLayout] and [FieldOffset] state of a structure, in source or in a referenced assembly.</summary>
readonly struct StatedLayout
{
    readonly MetadataReader? _metadata;

    StatedLayout(INamedTypeSymbol type, MetadataReader metadata)
    {
        _metadata = metadata;
        var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)MetadataTokens.EntityHandle(type.MetadataToken));
        var layout = definition.GetLayout();
        (Pack, Size) = (layout.PackingSize, layout.Size);
        Kind = (definition.Attributes & TypeAttributes.LayoutMask) switch
        {
            TypeAttributes.SequentialLayout => LayoutKind.Sequential,
            TypeAttributes.ExplicitLayout => LayoutKind.Explicit,
            _ => LayoutKind.Auto,
        };
    }

    StatedLayout(AttributeData? attribute)
    {
        IsStated = attribute is not null;
        Kind = attribute?.ConstructorArguments is [{ Value: { } kind }] ? (LayoutKind)Convert.ToInt32(kind, null) : LayoutKind.Sequential;
        Pack = Number(attribute, "Pack");
        Size = Number(attribute, "Size");
    }

    /// <summary>Whether a structure in source has the attribute; the layout of one without is sequential.</summary>
    public bool IsStated { get; }

    public LayoutKind Kind { get; }

    /// <summary>The largest alignment of a field; 0 for the field's own.</summary>
    public int Pack { get; }

    /// <summary>The stated size in bytes; 0 for that of the fields.</summary>
    public int Size { get; }

    /// <summary>The compiler turns both attributes into metadata of their own, which symbols do not show.</summary>
    public static StatedLayout Of(INamedTypeSymbol type) => type.ContainingModule?.GetMetadata() is { } metadata
        ? new(type.OriginalDefinition, metadata.GetMetadataReader())
        : new(type.GetAttributes().FirstOrDefault(static a => KnownTypes.IsInterop(a.AttributeClass, "StructLayoutAttribute")));

    /// <summary>The stated offset of a field; null where there is none.</summary>
    public int? OffsetOf(IFieldSymbol field)
    {
        if (_metadata is null)
            return field.GetAttributes().FirstOrDefault(static a => KnownTypes.IsInterop(a.AttributeClass, "FieldOffsetAttribute"))?.ConstructorArguments is [{ Value: int stated }] ? stated : null;

        var offset = _metadata.GetFieldDefinition((FieldDefinitionHandle)MetadataTokens.EntityHandle(field.OriginalDefinition.MetadataToken)).GetOffset();
        return offset < 0 ? null : offset;
    }

    static int Number(AttributeData? attribute, string name) =>
        attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as int? ?? 0;
}
