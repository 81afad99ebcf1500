using IoctlGen.Specs.Types;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Terminal;
using IoctlGen.Tool.Types;

namespace IoctlGen.Tool.Export;

/// <summary>The names of a header share one scope: of types, of the values of enumerations, and of codes.</summary>
static class HeaderNames
{
    /// <exception cref="ToolException">Two things have one name, or one has a name that C does not allow.</exception>
    public static void Check(IReadOnlyList<DeclaredType> types, IReadOnlyList<DeclaredCode> codes, string path)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in codes)
            Add(code.Name, code.Method);
        foreach (var type in types)
        {
            Add(type.Name, type.FullName);
            foreach (var member in (type as EnumType)?.Members ?? [])
                Add(member.Name, $"{type.FullName} (a value)");
            foreach (var field in (type as StructureType)?.WrittenFields ?? [])
            {
                foreach (var name in field.NamesInC)
                    NativeNames.Require(name, $"{path}: {type.FullName} (a field)");
            }
        }

        void Add(string name, string owner)
        {
            NativeNames.Require(name, $"{path}: {owner}");
            if (!owners.TryAdd(name, owner))
                throw new ToolException($"{path}: {owners[name]} and {owner} are both {name} in C; rename one, or state its name with [NativeName]");
        }
    }
}
