using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Import;

/// <summary>Tells structures that go on behind their end.</summary>
static class VariableTail
{
    /// <summary>
    /// Whether the structure ends in an array that goes on behind it, <c>Data[]</c> or <c>Items[1]</c>, be it that of a structure at its end or of
    /// one branch of a union; <c>Reserved[1]</c> is one byte.
    /// </summary>
    public static bool IsIn(CStructure structure) => IsIn(structure, []);

    /// <summary>Whether the last field of a structure is such an array, or ends in one.</summary>
    public static bool Is(CField last) => Is(last, []);

    /// <param name="structure">The structure.</param>
    /// <param name="others">Those that do not end so: the branches of unions may hold the same ones again and again.</param>
    static bool IsIn(CStructure structure, HashSet<CStructure> others) =>
        others.Add(structure) && (structure.IsUnion ? structure.Fields.Any(field => Is(field, others)) : structure.Fields.Count > 0 && Is(structure.Fields[^1], others));

    static bool Is(CField last, HashSet<CStructure> others) => last.Bits is null && last.Type.Resolved switch
    {
        CArray { Length: null } => true,
        CArray { Length: 1 } => !Fillers.IsOne(last.Name),
        CStructure inner => IsIn(inner, others),
        _ => false,
    };
}
