using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Parsing;

/// <summary>Finds what makes a type managed, so that a message can name the field.</summary>
static class ManagedField
{
    public static string Describe(ITypeSymbol type) => Find(type) is { } field
        ? $"its field '{field}' holds a reference"
        : "it holds a reference";

    static string? Find(ITypeSymbol type)
    {
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.IsStatic || field.Type.IsUnmanagedType)
                continue;

            var name = (field.AssociatedSymbol ?? field).Name;
            return field.Type.IsValueType && Find(field.Type) is { } inner ? $"{name}.{inner}" : name;
        }

        return null;
    }
}
