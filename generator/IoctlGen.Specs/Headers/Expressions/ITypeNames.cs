namespace IoctlGen.Specs;

/// <summary>Reads names of types in expressions, for casts and sizeof.</summary>
internal interface ITypeNames
{
    /// <summary>The type in parentheses; null where what stands there is no type.</summary>
    /// <param name="tokens">The expression.</param>
    /// <param name="open">The index of the opening parenthesis.</param>
    /// <exception cref="HeaderException">It is a type, but one without a size.</exception>
    TypeName? Read(IReadOnlyList<CToken> tokens, int open);
}

/// <summary>A type that an expression names.</summary>
/// <param name="size">Its size in bytes.</param>
/// <param name="isUnsigned">Whether it holds no negative numbers.</param>
/// <param name="next">The index of the token after the closing parenthesis.</param>
internal readonly struct TypeName(long size, bool isUnsigned, int next)
{
    public long Size { get; } = size;

    public bool IsUnsigned { get; } = isUnsigned;

    public int Next { get; } = next;
}
