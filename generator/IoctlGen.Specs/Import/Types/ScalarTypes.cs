using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

/// <summary>The types of C that C#, or the runtime, has one for.</summary>
static class ScalarTypes
{
    /// <summary>Names that mean more than what they are made of.</summary>
    static readonly Dictionary<string, CSharpType> ByName = new(StringComparer.Ordinal)
    {
        ["BOOLEAN"] = CSharpType.Scalar("Boolean8", 1),
        ["BOOL"] = CSharpType.Scalar("Boolean32", 4),
        ["GUID"] = new("Guid", new GuidType()),
        ["LARGE_INTEGER"] = CSharpType.Scalar("long", 8),
        ["ULARGE_INTEGER"] = CSharpType.Scalar("ulong", 8),
    };

    /// <summary>The same of a name in a header; null where it has none, or another type of that name.</summary>
    public static CSharpType? Named(string name, CHeader header) =>
        (header.FindAlias(name) ?? header.FindOrGrant(name)) is { } type ? Find(type) : null;

    /// <summary>The type of a number, pointer or well-known structure; null for others.</summary>
    public static CSharpType? Find(CDataType type)
    {
        for (var named = type; ; named = ((CAlias)named).Target)
        {
            if (ByName.TryGetValue(named.ToString()!, out var known) && named is CAlias or CStructure)
                return known;
            if (named is not CAlias)
                return OfResolved(named);
        }
    }

    static CSharpType? OfResolved(CDataType type) => type switch
    {
        CScalar { IsPointerSized: true } scalar => CSharpType.Pointer(scalar.IsUnsigned ? "nuint" : "nint"),
        CScalar { Name: "_Bool" } => CSharpType.Scalar("Boolean8", 1),
        CScalar scalar => CSharpType.Scalar(Name(scalar), scalar.Size),
        CPointer { Size: 4 } => CSharpType.Scalar("uint", 4),
        CPointer { Size: 8 } => CSharpType.Scalar("ulong", 8),
        CPointer => CSharpType.Pointer("nint"),
        _ => null,
    };

    /// <summary>C's char is a number of one byte, and a text of unknown encoding where there are many: bytes.</summary>
    static string Name(CScalar scalar) => (scalar.Size, scalar.IsUnsigned, scalar.IsFloating) switch
    {
        (4, _, true) => "float",
        (_, _, true) => "double",
        (1, false, _) => scalar.Name == "char" ? "byte" : "sbyte",
        (var size, true, _) => Unsigned(size),
        (2, _, _) => "short",
        (4, _, _) => "int",
        _ => "long",
    };

    /// <summary>The unsigned integer of so many bytes.</summary>
    public static string Unsigned(long size) => size switch
    {
        1 => "byte",
        2 => "ushort",
        4 => "uint",
        _ => "ulong",
    };
}
