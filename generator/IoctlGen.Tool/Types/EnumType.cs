namespace IoctlGen.Tool.Types;

/// <summary>An enumeration.</summary>
/// <param name="Name">The name in C.</param>
/// <param name="FullName">The name in C#.</param>
/// <param name="Header">The C header that has it; null for the exported one.</param>
/// <param name="Underlying">The integer that it is stored as.</param>
/// <param name="Members">The names in C and the values, in the order of their declaration.</param>
sealed record EnumType(string Name, string FullName, string? Header, ScalarType Underlying, IReadOnlyList<EnumMember> Members)
    : DeclaredType(Name, FullName, Header)
{
    /// <summary>Whether an enumeration of C is stored the same: the compilers of Windows make an int of every one.</summary>
    public bool IsEnumInC => Underlying.Size == 4;
}

/// <summary>A named value.</summary>
readonly record struct EnumMember(string Name, Int128 Value);
