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

    /// <summary>Real structures are nested some ten levels deep. Whoever goes through a type and what lies in it counts on this.</summary>
    const int MaximumDepth = 128;

    static readonly string TooDeep = FormattableString.Invariant($"it is nested more than {MaximumDepth} levels deep");

    readonly Dictionary<CDataType, (CLayout? Layout, string? Reason)> _known = [];
    int _depth;
    bool _isCut;

    /// <summary>The target.</summary>
    public CTarget Target { get; } = target;

    /// <summary>The layout of a type; false where it has none, and why: "'FOO' is not defined".</summary>
    /// <param name="type">A type, of a header that was read for the same target.</param>
    /// <param name="layout">The layout; null where there is none.</param>
    /// <param name="reason">Why there is none; null where there is one.</param>
    public bool TryGet(CDataType type, out CLayout? layout, out string? reason)
    {
        _isCut = false;
        layout = Of(type, out reason);
        return layout is not null;
    }

    internal CLayout? Of(CDataType type, out string? reason)
    {
        if (_depth == MaximumDepth)
        {
            (_isCut, reason) = (true, TooDeep);
            return null;
        }

        _depth++;
        var layout = type.Resolved is CArray or CStructure { IsComplete: true } ? Kept(type.Resolved, out reason) : OfOther(type.Resolved, out reason);
        _depth--;
        return layout is not null && type is CAlias { Alignment: > 0 and var alignment } ? Aligned(layout, alignment) : layout;
    }

    CLayout? Kept(CDataType type, out string? reason)
    {
        if (_known.TryGetValue(type, out var known))
        {
            reason = known.Reason;
            return known.Layout;
        }

        _known.Add(type, (null, $"'{type}' holds itself"));
        var layout = type is CStructure structure ? OfStructure(structure, out reason) : OfArray((CArray)type, out reason);
        _known[type] = (layout, reason);
        // An array of what is not complete yet; or it lies too deep in what was asked for, and may be no such thing itself.
        if (layout is null && (type is CArray || (_isCut && _depth > 1)))
            _known.Remove(type);
        return layout;
    }

    CLayout? OfOther(CDataType type, out string? reason)
    {
        reason = null;
        switch (type)
        {
            case CScalar scalar:
                return Scalar(scalar.IsPointerSized ? Target.PointerSize : scalar.Size);
            case CPointer pointer:
                return Scalar(pointer.Size == 0 ? Target.PointerSize : pointer.Size);
            case CEnumeration enumeration:
                return Of(enumeration.Underlying, out reason);
            default:
                reason = type is CUnknown unknown ? unknown.Reason : type is CStructure ? $"the fields of '{type}' are not known" : $"'{type}' has no size";
                return null;
        }
    }

    static CLayout Scalar(int size) => new(size, size);

    /// <summary>A name that asks for an alignment leaves the size as it is.</summary>
    static CLayout Aligned(CLayout layout, int alignment) =>
        new(layout.Size, Math.Max(layout.Alignment, alignment), Math.Max(layout.RequiredAlignment, alignment), layout.Fields, layout.Depth);

    CLayout? OfArray(CArray array, out string? reason)
    {
        var length = array.Length ?? 0;
        if (Of(array.Element, out reason) is not { } element)
            return null;
        if (element.Depth == MaximumDepth)
            reason = TooDeep;
        else if (element.Size > 0 && length > MaximumSize / element.Size)
            reason = $"'{array}' has more than {MaximumSize} bytes";
        return reason is null ? new(element.Size * length, element.Alignment, element.RequiredAlignment, [], element.Depth + 1) : null;
    }

    CLayout? OfStructure(CStructure structure, out string? reason)
    {
        var layout = StructureLayout.Of(structure, this, out reason);
        if (layout?.Depth > MaximumDepth)
            (layout, reason) = (null, TooDeep);
        return layout;
    }

    /// <summary>Lays a structure out anew when it is next asked for.</summary>
    internal void Forget(CStructure structure) => _known.Remove(structure);
}
