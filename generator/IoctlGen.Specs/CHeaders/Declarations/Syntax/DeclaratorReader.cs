using System.Globalization;

namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads a declarator: a name with the stars, brackets and parentheses around it, which make pointers, arrays and functions of a type.</summary>
sealed class DeclaratorReader(TokenCursor cursor, DeclarationContext context)
{
    /// <summary>C promises 12 in all.</summary>
    const int MaximumModifiers = 32;

    readonly AttributeReader _attributes = new(cursor, context);

    public Declarator Read(CDataType type)
    {
        var attributes = new Attributes();
        var (name, modify) = ReadParts(ref attributes);
        return new(name, modify(type), attributes);
    }

    (CToken? Name, Func<CDataType, CDataType> Modify) ReadParts(ref Attributes attributes)
    {
        using var level = context.Enter(cursor.Current);
        var pointers = ReadPointers(ref attributes);
        CToken? name = null;
        Func<CDataType, CDataType> inner = static type => type;
        if (cursor.Current.Is("(") && BeginsDeclarator())
        {
            cursor.Index++;
            (name, inner) = ReadParts(ref attributes);
            cursor.Require(")");
        }
        else if (cursor.Current.Kind == CTokenKind.Identifier && (cursor.Current.Text != "operator" || cursor.EndsName(1)))
        {
            name = cursor.Take();
        }

        var suffixes = ReadSuffixes(ref attributes);
        return (name, type => inner(suffixes(pointers(type))));
    }

    bool BeginsDeclarator() =>
        cursor.Peek(1) is var token
        && (token.Is("*") || token.Is("(") || token.Is("^") || (token.Kind == CTokenKind.Identifier && !SpecifierReader.BeginsType(cursor.Tokens, cursor.Index + 1, context.Scope)));

    Func<CDataType, CDataType> ReadPointers(ref Attributes attributes)
    {
        var sizes = new List<int>();
        while (true)
        {
            // A reference lies in memory as a pointer does.
            if (cursor.Take("*") || cursor.Take("&") || cursor.Take("&&"))
                sizes.Add(0);
            else if (cursor.Current.IsIdentifier("__ptr32") || cursor.Current.IsIdentifier("__ptr64"))
                SetSize(sizes, cursor.Take());
            else if (!SkipConvention() && !_attributes.TryTakeBeforeName(ref attributes))
                break;
            if (sizes.Count > MaximumModifiers)
                throw new HeaderException(cursor.Current, $"more than {MaximumModifiers} stars stand in one declaration");
        }

        return type => sizes.Aggregate(type, static (target, size) => new CPointer(target, size));
    }

    static void SetSize(List<int> sizes, CToken word)
    {
        if (sizes.Count > 0)
            sizes[sizes.Count - 1] = word.Text == "__ptr32" ? 4 : 8;
    }

    /// <summary>A calling convention whose macro was not to be had: <c>(ACME_CALL *Callback)(…)</c>.</summary>
    bool SkipConvention()
    {
        var next = cursor.Peek(1);
        var isConvention = cursor.Current.Kind == CTokenKind.Identifier
            && !cursor.Current.IsIdentifier("operator")
            && (next.Is("*") || (next.Kind == CTokenKind.Identifier && !Annotations.TakesArguments(next) && !Annotations.IsPlain(next) && !AttributeReader.IsSpecification(next)));
        if (isConvention)
            cursor.Index++;
        return isConvention;
    }

    Func<CDataType, CDataType> ReadSuffixes(ref Attributes attributes)
    {
        var suffixes = new List<Func<CDataType, CDataType>>();
        while (true)
        {
            if (cursor.Current.Is("[") && !cursor.Peek(1).Is("["))
                suffixes.Add(ReadArray());
            else if (cursor.Current.Is("("))
                suffixes.Add(ReadFunction());
            else if (!_attributes.TryTake(ref attributes))
                break;
            if (suffixes.Count > MaximumModifiers)
                throw new HeaderException(cursor.Current, $"an array of more than {MaximumModifiers} dimensions stands here");
        }

        suffixes.Reverse();
        return type => suffixes.Aggregate(type, static (inner, suffix) => suffix(inner));
    }

    Func<CDataType, CDataType> ReadFunction()
    {
        cursor.SkipBalanced();
        return static type => new CFunction(type);
    }

    Func<CDataType, CDataType> ReadArray()
    {
        var open = cursor.Take();
        var expression = cursor.TakeUntil("]");
        cursor.Require("]");
        long? length = expression.Count == 0 ? null : Length(open, expression);
        return type => new CArray(type, length);
    }

    /// <summary>A length of 0 is a flexible array in the headers of Windows.</summary>
    long? Length(CToken open, List<CToken> expression)
    {
        var value = context.Evaluate(open, expression);
        if (value.IsNegative || value.Bits > CLayouts.MaximumSize)
            throw new HeaderException(expression[0], $"an array cannot have {(value.IsNegative ? ((long)value.Bits).ToString(CultureInfo.InvariantCulture) : value.Bits.ToString(CultureInfo.InvariantCulture))} elements");
        return value.IsZero ? null : (long)value.Bits;
    }
}
