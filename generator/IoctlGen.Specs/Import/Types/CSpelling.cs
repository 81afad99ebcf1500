using System.Globalization;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Import;

/// <summary>Declarations as C writes them: <c>WCHAR Name[8]</c>.</summary>
static class CSpelling
{
    /// <summary>The declaration of a field.</summary>
    public static string Of(CField field)
    {
        var declaration = Of(field.Type, field.Name ?? "");
        var bits = field.Bits is { } width ? FormattableString.Invariant($"{(field.Name is null ? "" : " ")}: {width}") : "";
        return declaration.TrimEnd() + (field.Name is null && bits.Length > 0 ? " " : "") + bits;
    }

    /// <summary>The declaration of a name of a type.</summary>
    public static string Of(CDataType type, string name) => type switch
    {
        CPointer pointer => Of(pointer.Target, pointer.Target is CArray or CFunction ? $"(*{name})" : "*" + name),
        CArray array => Of(array.Element, $"{name}[{array.Length?.ToString(CultureInfo.InvariantCulture)}]"),
        CFunction function => Of(function.Result, name + "()"),
        CStructure { Name: null } structure => $"{(structure.IsUnion ? "union" : "struct")} {name}",
        CStructure { TypedefNames.Count: 0 } structure => $"{(structure.IsUnion ? "union" : "struct")} {structure.Tag} {name}",
        CEnumeration { Name: null } => "enum " + name,
        CScalar { Name: "_Bool" } => "bool " + name,
        _ => $"{type} {name}",
    };
}
