using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Export;

/// <summary>A structure as the header declares it, so that C lays it out as .NET does.</summary>
/// <param name="Type">The structure in C#.</param>
/// <param name="Pack">What <c>#pragma pack</c> says; 0 for nothing.</param>
/// <param name="Members">The members; of a union, its fields.</param>
sealed record StructurePlan(StructureType Type, int Pack, IReadOnlyList<PlannedMember> Members);

/// <summary>A member of a structure, as C writes it.</summary>
abstract record PlannedMember;

/// <summary>A field.</summary>
/// <param name="Field">The field in C#.</param>
/// <param name="Index">Its place in the declaration.</param>
sealed record PlannedField(DataField Field, int Index) : PlannedMember;

/// <summary>Bytes that no field lies in.</summary>
/// <param name="Name">The name of the field that fills them.</param>
/// <param name="OnX64">How many on x64; 0 for none.</param>
/// <param name="OnX86">How many on x86.</param>
sealed record PlannedPadding(string Name, long OnX64, long OnX86) : PlannedMember;

/// <summary>Fields that share bytes: a union without a name, of fields that begin where it does, and of structures that begin with padding.</summary>
sealed record PlannedUnion(IReadOnlyList<UnionBranch> Branches) : PlannedMember;

/// <summary>A field of a union.</summary>
/// <param name="Lead">The bytes before it.</param>
/// <param name="Field">The field.</param>
readonly record struct UnionBranch(long Lead, PlannedField Field);
