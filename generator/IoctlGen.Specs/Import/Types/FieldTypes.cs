using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

/// <summary>What [NativeType] has to state of a field, because export would make another type in C of the one in C#.</summary>
static class FieldTypes
{
    /// <summary>What is stated; null where the type in C# says it.</summary>
    /// <param name="type">The type in C; of an array, its elements are what counts.</param>
    public static StatedType? Of(CDataType type) => type.Resolved is CArray array ? Of(array.Element) : Name(type) is { } name ? new(name, IsTail: false) : null;

    static string? Name(CDataType type) => type.Resolved switch
    {
        CPointer { Size: 0 } => Alias(type, SharedTypes.Contains) ?? "PVOID",
        CScalar { Name: "char" } => "CHAR",
        CScalar { Name: "wchar_t" } => "WCHAR",
        CScalar { Size: 4, IsFloating: false } => Alias(type, static name => name == "NTSTATUS"),
        _ => Alias(type, static name => name is "LARGE_INTEGER" or "ULARGE_INTEGER"),
    };

    /// <summary>The first of the names on the way to what a type is made of.</summary>
    static string? Alias(CDataType type, Func<string, bool> isWanted)
    {
        while (type is CAlias alias && !isWanted(alias.Name))
            type = alias.Target;
        return type is CAlias or CStructure && isWanted(type.ToString()!) ? type.ToString() : null;
    }
}
