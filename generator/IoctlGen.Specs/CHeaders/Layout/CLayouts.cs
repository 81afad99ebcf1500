namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Lays types out as Microsoft's compilers do, and gcc for Windows after them (-mms-bitfields). A table made by mingw-w64's compilers
/// holds it to that, on both targets.
/// </summary>
/// <param name="target">The target.</param>
public sealed class CLayouts(CTarget target)
{
    /// <summary>No object of a 32-bit program is larger.</summary>
    internal const long MaximumSize = int.MaxValue;

    /// <summary>Real structures are nested some ten levels deep.</summary>
    const int MaximumDepth = 128;

    readonly Dictionary<CStructure, (CLayout? Layout, string Reason)> _structures = [];
    readonly Dictionary<CArray, CLayout> _arrays = [];
    int _depth;

    /// <summary>The target.</summary>
    public CTarget Target { get; } = target;

    /// <summary>The layout of a type; false where it has none, and why: "'FOO' is not defined".</summary>
    /// <param name="type">A type, of a header that was read for the same target.</param>
    /// <param name="layout">The layout; null where there is none.</param>
    /// <param name="reason">Why there is none; null where there is one.</param>
    public bool TryGet(CDataType type, out CLayout? layout, out string? reason)
    {
        var depth = _depth;
        try
        {
            (layout, reason) = (Of(type), null);
            return true;
        }
        catch (LayoutException problem)
        {
            (layout, reason) = (null, problem.Message);
            return false;
        }
        finally
        {
            _depth = depth;
        }
    }

    internal CLayout Of(CDataType type)
    {
        if (++_depth > MaximumDepth)
            throw new LayoutException($"it is nested more than {MaximumDepth} levels deep");
        var layout = type.Resolved switch
        {
            CScalar scalar => Scalar(scalar.IsPointerSized ? Target.PointerSize : scalar.Size),
            CPointer pointer => Scalar(pointer.Size == 0 ? Target.PointerSize : pointer.Size),
            CEnumeration enumeration => Of(enumeration.Underlying),
            CArray array => OfArray(array),
            CStructure structure => OfStructure(structure),
            CUnknown unknown => throw new LayoutException($"'{unknown}' is not defined"),
            var other => throw new LayoutException($"'{other}' has no size"),
        };
        _depth--;
        return type is CAlias { Alignment: > 0 and var alignment } ? Aligned(layout, alignment) : layout;
    }

    static CLayout Scalar(int size) => new(size, size);

    /// <summary>A name that asks for an alignment leaves the size as it is.</summary>
    static CLayout Aligned(CLayout layout, int alignment) =>
        new(layout.Size, Math.Max(layout.Alignment, alignment), Math.Max(layout.RequiredAlignment, alignment), layout.Fields);

    CLayout OfArray(CArray array)
    {
        if (_arrays.TryGetValue(array, out var known))
            return known;
        var element = Of(array.Element);
        var length = array.Length ?? 0;
        if (element.Size > 0 && length > MaximumSize / element.Size)
            throw new LayoutException($"'{array}' has more than {MaximumSize} bytes");
        return _arrays[array] = new(element.Size * length, element.Alignment, element.RequiredAlignment, []);
    }

    CLayout OfStructure(CStructure structure)
    {
        if (!structure.IsComplete)
            throw new LayoutException($"the fields of '{structure}' are not known");
        if (_structures.TryGetValue(structure, out var known))
            return known.Layout ?? throw new LayoutException(known.Reason);
        _structures.Add(structure, (null, $"'{structure}' holds itself"));
        try
        {
            var layout = StructureLayout.Of(structure, this);
            _structures[structure] = (layout, "");
            return layout;
        }
        catch (LayoutException problem)
        {
            _structures[structure] = (null, problem.Message);
            throw;
        }
    }

    /// <summary>Lays a structure out anew when it is next asked for.</summary>
    internal void Forget(CStructure structure) => _structures.Remove(structure);
}
