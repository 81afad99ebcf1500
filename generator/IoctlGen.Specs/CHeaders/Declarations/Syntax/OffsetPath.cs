namespace IoctlGen.Specs.CHeaders;

/// <summary>Finds what <c>offsetof</c> asks for: <c>Field</c>, <c>Header.Size</c>, <c>Items[2]</c>.</summary>
sealed class OffsetPath(TokenCursor cursor, DeclarationContext context)
{
    long _offset;

    /// <summary>Where it lies in a type.</summary>
    /// <exception cref="HeaderException">There is no such field, or it has no place.</exception>
    public (long Offset, long Size) In(CDataType type)
    {
        var part = Member(type);
        while (!cursor.IsAtEnd)
            part = cursor.Take(".") ? Member(part) : cursor.Current.Is("[") ? Element(part) : throw cursor.Unexpected("'.', '[' or the end");
        return (_offset, Layout(part, cursor.Tokens[0]).Size);
    }

    CDataType Member(CDataType type)
    {
        var name = cursor.Take();
        if (type.Resolved is not CStructure structure || Find(structure, name.Text, name, []) is not { } place)
            throw new HeaderException(name, $"'{type}' has no field {name}");
        return place.Field.Bits is null ? place.Field.Type : throw new HeaderException(name, $"{name} is a bit field, which has no offset");
    }

    /// <summary>The field of that name, or that of an anonymous member.</summary>
    CFieldLayout? Find(CStructure structure, string name, CToken at, HashSet<CStructure> without)
    {
        foreach (var place in Layout(structure, at).Fields)
        {
            context.Budget.Spend(at);
            var found = place.Field.Name == name ? place : place.Field is { IsAnonymous: true, Type.Resolved: CStructure inner } && without.Add(inner) ? Find(inner, name, at, without) : null;
            if (found is null)
                continue;
            _offset += place.Offset;
            return found;
        }

        return null;
    }

    CDataType Element(CDataType type)
    {
        var open = cursor.Take();
        var index = context.Evaluate(open, cursor.TakeUntil("]"));
        cursor.Require("]");
        if (type.Resolved is not CArray array || index.IsNegative || index.Bits > CLayouts.MaximumSize)
            throw new HeaderException(open, $"'{type}' has no such element");
        _offset += (long)index.Bits * Layout(array.Element, open).Size;
        return array.Element;
    }

    CLayout Layout(CDataType type, CToken at) => context.Scope.Layouts.TryGet(type, out var layout, out var reason)
        ? layout!
        : throw new HeaderException(at, $"'{type}' has no layout: {reason}");
}
