namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads what an expression names: constants, types, for casts and sizeof, and functions.</summary>
interface ITypeNames
{
    /// <summary>The type in parentheses; null where what stands there is no type.</summary>
    /// <param name="tokens">The expression.</param>
    /// <param name="open">The index of the opening parenthesis.</param>
    /// <exception cref="HeaderException">It is a type, but one without a size.</exception>
    TypeName? Read(IReadOnlyList<CToken> tokens, int open);

    /// <summary>The type between an angle bracket and the one that closes it.</summary>
    /// <param name="tokens">The expression.</param>
    /// <param name="open">The index of the opening one.</param>
    /// <exception cref="HeaderException">It is no type, or one without a size.</exception>
    TypeName ReadArgument(IReadOnlyList<CToken> tokens, int open);

    /// <summary>The type that a value in parentheses or braces follows, as C++ casts; null for none.</summary>
    /// <param name="tokens">The expression.</param>
    /// <param name="index">The index of its first word.</param>
    TypeName? ReadCast(IReadOnlyList<CToken> tokens, int index);

    /// <summary>The constant of a name; null for none.</summary>
    CInteger? Constant(string name);

    /// <summary>What a function returns; null where there is none of that name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="at">Where it is called.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <exception cref="HeaderException">It cannot be called so.</exception>
    CInteger? Call(string name, CToken at, IReadOnlyList<CInteger> arguments);

    /// <summary>Whether a name is that of a function that constants are made with.</summary>
    bool IsFunction(string name);

    /// <summary>Why a name that means nothing is not known.</summary>
    string? Unread(string name);

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
/// <param name="alignment">Its alignment in bytes.</param>
/// <param name="next">The index of the token after the closing parenthesis.</param>
readonly struct TypeName(long size, bool isUnsigned, int alignment, int next)
{
    public long Size { get; } = size;

    public int Alignment { get; } = alignment;

    public bool IsUnsigned { get; } = isUnsigned;

    public int Next { get; } = next;
}
