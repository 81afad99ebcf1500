namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads names of types in expressions, for casts and sizeof.</summary>
interface ITypeNames
{
    /// <summary>The type in parentheses; null where what stands there is no type.</summary>
    /// <param name="tokens">The expression.</param>
    /// <param name="open">The index of the opening parenthesis.</param>
    /// <exception cref="HeaderException">It is a type, but one without a size.</exception>
    TypeName? Read(IReadOnlyList<CToken> tokens, int open);

    /// <summary>The field in parentheses, behind its structure and a comma.</summary>
    /// <param name="tokens">The expression.</param>
    /// <param name="open">The index of the opening parenthesis.</param>
    /// <exception cref="HeaderException">There is no such field, or it has no place.</exception>
    FieldName ReadField(IReadOnlyList<CToken> tokens, int open);
}

/// <summary>A field that an expression names.</summary>
/// <param name="offset">The bytes before it.</param>
/// <param name="size">Its bytes.</param>
/// <param name="next">The index of the token after the closing parenthesis.</param>
readonly struct FieldName(long offset, long size, int next)
{
    public long Offset { get; } = offset;

    public long Size { get; } = size;

    public int Next { get; } = next;
}

/// <summary>A type that an expression names.</summary>
/// <param name="size">Its size in bytes.</param>
/// <param name="isUnsigned">Whether it holds no negative numbers.</param>
/// <param name="next">The index of the token after the closing parenthesis.</param>
readonly struct TypeName(long size, bool isUnsigned, int next)
{
    public long Size { get; } = size;

    public bool IsUnsigned { get; } = isUnsigned;

    public int Next { get; } = next;
}
