using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Comparison;

/// <summary>The type that a header has for a declared name.</summary>
static class HeaderType
{
    /// <summary>What stands before the name in the tag of a structure that has no other name: <c>struct _SAMPLE</c>.</summary>
    static readonly string[] TagPrefixes = ["", "_", "tag", "__", "_tag"];

    /// <summary>The type; null where the header has none. A name of typedef goes before all tags: programs use that one.</summary>
    public static CDataType? Find(CHeader header, string name) =>
        TagPrefixes.Select(prefix => header.Find(prefix + name)?.Resolved).FirstOrDefault(static type => type is not null);

    /// <summary>Where it is defined; null for what no text defines, and of no file for what Windows defines before any header.</summary>
    public static HeaderPosition? PositionOf(CHeader header, string name, CDataType? type) =>
        header.FindAlias(name)?.Position ?? (type as CStructure)?.Position ?? (type as CEnumeration)?.Position;
}
