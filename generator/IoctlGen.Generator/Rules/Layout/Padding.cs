using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>Compares the layout of a structure with the one that C would give it.</summary>
static class Padding
{
    public static string? FindingIn(INamedTypeSymbol type, Layouts layouts)
    {
        // What is wrong with an inner structure is reported there, not again in all that hold it.
        if (!BufferPart.IsUsers(type) || layouts.DotNet.Of(type) is not { } layout || layout.Fields.Any(field => field.Field.Type is INamedTypeSymbol inner && layouts.PaddingOf(inner) is not null))
            return null;

        var stated = StatedLayout.Of(type);
        if (layout.Fields.Count == 0)
            return layout.Size == 1 ? "has no fields, but takes 1 byte, and C has no such structure; leave it out, or give it the fields or the Size that the driver has" : null;

        return layouts.C.Of(type) is { } layoutOfC ? Misplaced(layout, layoutOfC, stated) ?? Missized(layout, layoutOfC, stated) : null;
    }

    static string? Misplaced(TypeLayout layout, TypeLayout layoutOfC, StatedLayout stated)
    {
        foreach (var (field, ofC) in layout.Fields.Zip(layoutOfC.Fields, static (field, ofC) => (field, ofC)))
        {
            if (field.Offset != ofC.Offset)
                return $"has '{InstanceFields.NameOf(field.Field)}' at offset {field.Offset}, but C aligns it to {ofC.Alignment} and has it at {ofC.Offset}; {(stated.Kind == LayoutKind.Explicit ? $"correct the offset, or state Pack = {PackOf(field.Offset)} if the driver packs the structure" : $"state Pack = {ofC.Alignment}")}";
        }

        return null;
    }

    static string? Missized(TypeLayout layout, TypeLayout layoutOfC, StatedLayout stated)
    {
        var end = layout.Fields.Max(static field => field.Offset + field.Size);
        if (stated.Size != 0 && stated.Size < end)
            return $"states a Size of {stated.Size}, but its fields take {end}: it has {layout.Size} bytes, and {layoutOfC.Size} in C; leave the Size out";
        if (layout.Size == layoutOfC.Size)
            return null;
        return layout.Alignment > layoutOfC.Alignment
            ? $"is padded to {layout.Size} bytes, a multiple of {layout.Alignment}, but C aligns it to {layoutOfC.Alignment} and pads it to {layoutOfC.Size}; state Pack = {layoutOfC.Alignment}"
            : $"has {layout.Size} bytes, but C pads it to {layoutOfC.Size}, a multiple of its alignment, {layoutOfC.Alignment}; correct the Size, or state Pack = {PackOf(layout.Size)} if the driver packs the structure";
    }

    /// <summary>The largest packing that allows an offset, or a size: the highest power of two that divides it.</summary>
    static long PackOf(long offset) => offset & -offset;
}
