using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>The fields that a structure is made of, in the order of their declaration.</summary>
static class InstanceFields
{
    public static IEnumerable<IFieldSymbol> Of(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(static field => !field.IsStatic);

    /// <summary>The name that the user gave: of the property or the primary-constructor parameter that a field is for.</summary>
    public static string NameOf(IFieldSymbol field) =>
        field.Name.StartsWith("<", StringComparison.Ordinal) ? field.Name.Substring(1, field.Name.IndexOf('>') - 1) : field.Name;
}
