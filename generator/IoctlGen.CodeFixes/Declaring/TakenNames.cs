using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace IoctlGen.CodeFixes.Declaring;

/// <summary>The names that a method cannot have, or that a call would find something else by.</summary>
static class TakenNames
{
    /// <summary>Those of the members of a type and of what it inherits. What IoctlDevice itself has to offer is reserved in any contract.</summary>
    public static IEnumerable<string> Of(ITypeSymbol? type)
    {
        for (; type is not null && !KnownTypes.IsRuntime(type, "IoctlDevice"); type = type.BaseType)
        {
            foreach (var name in type.GetMembers().Select(static member => member.Name))
                yield return name;
        }
    }
}
