namespace IoctlGen.Specs.DotNetLayout;

/// <summary>
/// The layouts of .NET's own structures. Reference assemblies leave their private fields out, so they cannot be computed;
/// those that are not here are of unknown layout.
/// </summary>
public static class FrameworkLayouts
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

    /// <summary>The size and the alignment of a structure; null where the layout is not known.</summary>
    /// <param name="name">Its full name without generic arity: <c>System.Guid</c>.</param>
    /// <param name="pointerSize">4 or 8 bytes.</param>
    public static (int Size, int Alignment)? Of(string name, int pointerSize) => Table.TryGetValue(name, out var known)
        ? known.Size == PointerSized ? (pointerSize, pointerSize) : known
        : null;

    /// <summary>Whether a structure is as large as a pointer.</summary>
    public static bool IsPointerSized(string name) => Table.TryGetValue(name, out var known) && known.Size == PointerSized;
}
