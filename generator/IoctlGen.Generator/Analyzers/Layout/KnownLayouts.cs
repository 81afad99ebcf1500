using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Analyzers.Layout;

/// <summary>
/// The layouts of .NET's own types. A build sees their reference assemblies, which leave private fields out, so they
/// cannot be computed; those that are not here are of unknown layout.
/// </summary>
static class KnownLayouts
{
    const int PointerSized = 0;

    /// <summary>Sizes and alignments by name without generic arity. CLong and CULong are those of Windows.</summary>
    static readonly Dictionary<string, (int Size, int Alignment)> Table = new(StringComparer.Ordinal)
    {
        ["System.DateOnly"] = (4, 4),
        ["System.Guid"] = (16, 4),
        ["System.Half"] = (2, 2),
        ["System.Index"] = (4, 4),
        ["System.Int128"] = (16, 16),
        ["System.Range"] = (8, 4),
        ["System.TimeOnly"] = (8, 8),
        ["System.TimeSpan"] = (8, 8),
        ["System.UInt128"] = (16, 16),
        ["System.Collections.Specialized.BitVector32"] = (4, 4),
        ["System.Drawing.Point"] = (8, 4),
        ["System.Drawing.PointF"] = (8, 4),
        ["System.Drawing.Rectangle"] = (16, 4),
        ["System.Drawing.RectangleF"] = (16, 4),
        ["System.Drawing.Size"] = (8, 4),
        ["System.Drawing.SizeF"] = (8, 4),
        ["System.Numerics.Complex"] = (16, 8),
        ["System.Numerics.Matrix3x2"] = (24, 4),
        ["System.Numerics.Matrix4x4"] = (64, 4),
        ["System.Numerics.Plane"] = (16, 4),
        ["System.Numerics.Quaternion"] = (16, 4),
        ["System.Numerics.Vector2"] = (8, 4),
        ["System.Numerics.Vector3"] = (12, 4),
        ["System.Numerics.Vector4"] = (16, 4),
        ["System.Runtime.InteropServices.CLong"] = (4, 4),
        ["System.Runtime.InteropServices.CULong"] = (4, 4),
        ["System.Runtime.InteropServices.GCHandle"] = (PointerSized, PointerSized),
        ["System.Runtime.InteropServices.NFloat"] = (PointerSized, PointerSized),
        ["System.Runtime.InteropServices.ComTypes.FILETIME"] = (8, 4),
        ["System.Text.Rune"] = (4, 4),
    };

    /// <summary>Those that .NET itself marks as to be laid out as the runtime likes; the tuple is auto from two elements up.</summary>
    static readonly HashSet<string> Auto = new(StringComparer.Ordinal) { "System.DateTime", "System.DateTimeOffset", "System.ValueTuple" };

    public static TypeLayout? Of(INamedTypeSymbol type, int pointerSize) => Table.TryGetValue(NameOf(type), out var known)
        ? known.Size == PointerSized ? TypeLayout.Whole(pointerSize, pointerSize) : TypeLayout.Whole(known.Size, known.Alignment)
        : null;

    public static bool IsPointerSized(INamedTypeSymbol type) => Table.TryGetValue(NameOf(type), out var known) && known.Size == PointerSized;

    public static bool IsAuto(INamedTypeSymbol type) => Auto.Contains(NameOf(type)) && (type.Name != "ValueTuple" || type.Arity > 1);

    static string NameOf(INamedTypeSymbol type) => type.ContainingType is null ? $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}" : "";
}
