using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Export;

/// <summary>Holds the types that [NativeType] states against the fields: C has to know each, and to lay it out as .NET does the field.</summary>
static class StatedTypes
{
    /// <exception cref="ToolException">A field states a type that C has not, or that is another one there.</exception>
    public static void Check(DeclaredContracts contracts)
    {
        foreach (var structure in contracts.Types.OfType<StructureType>())
            Check(structure, contracts.Path);
    }

    static void Check(StructureType structure, string path)
    {
        foreach (var field in structure.Fields)
        {
            if (field.Stated is { } stated && (ProblemOfTail(structure, field, stated) ?? ProblemOfName(field, stated)) is { } problem)
                throw new ToolException($"{path}: {structure.FullName}.{field.Declared} is marked [NativeType(\"{stated}\")], {problem}");
            if (field is { IsInline: true, Type: StructureType inner })
                Check(inner, path);
        }
    }

    static string? ProblemOfTail(StructureType structure, DataField field, StatedType stated) => stated switch
    {
        { IsTail: false } => null,
        _ when field.IsAnonymous => "and C has no arrays without a name; give the field another name than Anonymous",
        _ when structure.IsUnion || !IsLast(structure, field) => $"and only the last field of a structure goes on behind it; state [NativeType(\"{stated.Name}\")], or declare an array",
        _ => null,
    };

    static bool IsLast(StructureType structure, DataField field) =>
        structure.Fields[^1] == field && DataLayouts.X64.Of(structure).Offsets is var offsets && offsets.Max() == offsets[^1];

    /// <summary>What is wrong with the type, and how to fix it; null for nothing.</summary>
    static string? ProblemOfName(DataField field, StatedType stated) => field.Core switch
    {
        _ when field.IsBitFields => "and has bit fields, whose types are those of the properties; take one of the marks away",
        StructureType structure when field.IsInline => OwnName(stated, structure.IsUnion ? "union" : "struct", "is written out in its place"),
        StructureType structure => OwnName(stated, structure.Name, $"is the structure {structure.Name} in C"),
        var core when stated.Name == core.Name => null,
        var core when !SharedTypes.Contains(stated.Name) =>
            $"which is no type of numbers or pointers that drivers and applications both have; state one of them, or take the mark away: it is a {core.Name} then",
        var core => Difference(stated.Name, core, CTarget.X64, DataLayouts.X64) ?? Difference(stated.Name, core, CTarget.X86, DataLayouts.X86),
    };

    static string? OwnName(StatedType stated, string name, string what) =>
        stated.Name == name ? null : $"and {what}; state [NativeType(\"{stated with { Name = name }}\")]";

    static string? Difference(string name, DataType core, CTarget target, DataLayouts dotNet)
    {
        var (inC, declared) = (WindowsHeaders.LayoutOf(name, target), dotNet.Of(core));
        return (inC.Size, inC.Alignment) == (declared.Size, declared.Alignment)
            ? null
            : FormattableString.Invariant($"which on {target} has {inC.Size} bytes, aligned to {inC.Alignment}, and the field has {declared.Size}, aligned to {declared.Alignment}; state a type of that layout, as {core.Name} is, or change the field's");
    }
}
