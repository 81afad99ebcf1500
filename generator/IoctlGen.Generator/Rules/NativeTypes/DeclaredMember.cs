using IoctlGen.Specs.Types;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>Where a field, bit field or value of a type stands in source.</summary>
static class DeclaredMember
{
    /// <summary>The place of a member; null where nobody wrote it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="path">The name, with those of the fields that it lies in: <c>Value.First</c>. What lies in a field without a name of C has no more than its own.</param>
    public static Location? Find(INamedTypeSymbol type, string path)
    {
        foreach (var member in type.GetMembers().Where(static member => member is IFieldSymbol or IPropertySymbol && !member.IsImplicitlyDeclared))
        {
            if (member.Name == path)
                return member.Locations.FirstOrDefault(static place => place.IsInSource);
        }

        foreach (var field in InstanceFields.Of(type))
        {
            var rest = DataField.IsAnonymousName(field.Name) ? path : path.StartsWith(field.Name + ".", StringComparison.Ordinal) ? path.Substring(field.Name.Length + 1) : null;
            if (rest is not null && field.Type is INamedTypeSymbol { TypeKind: TypeKind.Struct } inner && !Framework.Declares(inner) && Find(inner, rest) is { } place)
                return place;
        }

        return null;
    }
}
