using IoctlGen.Tool.Types;

namespace IoctlGen.Tool.Export;

/// <summary>A structure as the header declares it, so that C lays it out as .NET does.</summary>
/// <param name="Type">The structure in C#.</param>
/// <param name="Pack">What <c>#pragma pack</c> says; 0 for nothing.</param>
/// <param name="Members">The members; of a union, its fields.</param>
sealed record StructurePlan(StructureType Type, int Pack, IReadOnlyList<PlannedMember> Members);
