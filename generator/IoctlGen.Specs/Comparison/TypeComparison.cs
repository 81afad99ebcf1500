using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Comparison;

/// <summary>Holds a declared type against the header's of that name, whatever that is.</summary>
static class TypeComparison
{
    /// <summary>What differs; nothing where the header has no type of that name, and on x86 where the declared one is for 64-bit processes alone.</summary>
    public static IEnumerable<Difference> Differences(DeclaredType declared, CHeader header)
    {
        if (declared.Only64Bit && header.Target != CTarget.X64)
            return [];

        var inHeader = HeaderType.Find(header, declared.Name);
        var position = HeaderType.PositionOf(header, declared.Name, inHeader);
        return (declared, inHeader) switch
        {
            (_, null) => [],
            (StructureType structure, CStructure other) => new StructureComparison(structure, other, header).Differences(),
            (EnumType enumeration, CEnumeration or CScalar { IsFloating: false }) => new EnumComparison(enumeration, inHeader, header, position).Differences(),
            _ => [new(declared.Name, "kind", declared is EnumType ? "enum" : "struct", KindOf(inHeader), header.Target.Name, position)],
        };
    }

    static string KindOf(CDataType type) => type switch
    {
        CStructure { IsUnion: true } => "union",
        CStructure => "struct",
        CEnumeration => "enum",
        CPointer => "pointer",
        CArray => "array",
        CFunction => "function",
        CScalar scalar => scalar.Name,
        _ => type.ToString() ?? "",
    };
}
