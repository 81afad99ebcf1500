using System.Reflection.Metadata;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Metadata;
using IoctlGen.Tool.Terminal;
using IoctlGen.Tool.Types;

namespace IoctlGen.Tool.Contracts;

/// <summary>
/// The structures and enumerations that stand beside the contracts, in a namespace of theirs or one around it, and bear a name of C: in its spelling, or stated
/// with [NativeName]. Signatures need not mention them: a buffer of bytes holds one of them, as often as not.
/// </summary>
sealed class NativeTypes(ManagedAssembly assembly, TypeReader types)
{
    /// <summary>The types.</summary>
    /// <param name="namespaces">The namespaces of the contracts, and those around them.</param>
    /// <param name="reports">Gets a line for each type that C has no words for: nothing needs it, so that is no reason to refuse the rest.</param>
    public IEnumerable<DeclaredType> Find(IReadOnlySet<string> namespaces, ICollection<string> reports)
    {
        foreach (var place in assembly.Metadata.TypeDefinitions.Select(handle => new TypePlace(assembly, handle)))
        {
            if (IsNative(place) && namespaces.Contains(assembly.Metadata.GetString(place.Definition.Namespace)) && TryRead(place, reports) is { } type)
                yield return type;
        }
    }

    bool IsNative(TypePlace place) =>
        place.Definition.GetDeclaringType().IsNil
        && assembly.NameOf(place.Definition.BaseType) is "System.ValueType" or "System.Enum"
        && place.Definition.GetGenericParameters().Count == 0
        && (CIdentifier.IsOfC(place.Name) || AttributeArguments.Find(assembly, place.Definition.GetCustomAttributes(), AttributeNames.Full(AttributeNames.NativeName)) is not null);

    DeclaredType? TryRead(TypePlace place, ICollection<string> reports)
    {
        try
        {
            return types.Read(new NamedClr(assembly, place.Handle, IsValue: true), $"{assembly.Path}: {place.FullName}") as DeclaredType;
        }
        catch (ToolException problem)
        {
            reports.Add(problem.Message);
            return null;
        }
    }
}
