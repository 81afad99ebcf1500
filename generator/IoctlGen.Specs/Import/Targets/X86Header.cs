using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Import;

/// <summary>The header as a compiler for x86 reads it, beside the one that is translated.</summary>
/// <param name="header">The header, read for x86.</param>
sealed class X86Header(CHeader header)
{
    readonly Dictionary<(string? Name, HeaderPosition Place), CStructure> _structures =
        header.Structures.GroupBy(static structure => (structure.Name, structure.Position)).ToDictionary(static group => group.Key, static group => group.Last());

    /// <summary>The header.</summary>
    public CHeader Header => header;

    /// <summary>The structure that x86 has for one of x64; null for none.</summary>
    public CStructure? Find(CStructure structure) =>
        _structures.TryGetValue((structure.Name, structure.Position), out var same) ? same : header.FindOrGrant(structure.Name!) as CStructure;

    /// <summary>Whether an enumeration has other values there, or is not there.</summary>
    public bool HasOtherValues(CEnumeration enumeration)
    {
        if (header.Find(enumeration.Name!)?.Resolved is not CEnumeration other)
            return true;
        var values = other.Enumerators.ToLookup(static value => value.Name, static value => value.Value);
        return other.Enumerators.Count != enumeration.Enumerators.Count || enumeration.Enumerators.Any(value => values[value.Name].LastOrDefault() != value.Value);
    }

    /// <summary>The structure without a name that a field is made of on x86; null for none.</summary>
    /// <param name="outer">The structure of the field, on x86; null where there is none.</param>
    /// <param name="field">The field on x64.</param>
    public static CStructure? Find(CStructure? outer, CField field)
    {
        var like = outer?.Fields.Where(other => other.Name == field.Name).ToList() ?? [];
        var type = (like.Find(other => other.Position == field.Position) ?? like.FirstOrDefault())?.Type.Resolved;
        while (type is CArray array)
            type = array.Element.Resolved;
        return type as CStructure;
    }
}
