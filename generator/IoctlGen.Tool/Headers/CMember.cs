using IoctlGen.Tool.Structures;

namespace IoctlGen.Tool.Headers;

/// <summary>A member of a structure, as C writes it.</summary>
abstract record CMember;

/// <summary>A field.</summary>
/// <param name="Field">The field in C#.</param>
/// <param name="Index">Its place in the declaration.</param>
sealed record CField(DataField Field, int Index) : CMember;

/// <summary>Bytes that no field lies in.</summary>
sealed record CPadding(string Name, long Size) : CMember;

/// <summary>Fields that share bytes: a union without a name, of fields that begin where it does, and of structures that begin with padding.</summary>
sealed record CUnion(IReadOnlyList<CBranch> Branches) : CMember;

/// <summary>A field of a union.</summary>
/// <param name="Lead">The bytes before it.</param>
/// <param name="Field">The field.</param>
readonly record struct CBranch(long Lead, CField Field);
