using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Facts;

/// <summary>A field of a structure that a declaration names: by its name, or by a path where it lies in a structure within, <c>Sptd.DataTransferLength</c>.</summary>
sealed class FieldPath
{
    /// <summary>A structure that holds itself is the compiler's error, and structures of structures are many; the search must end all the same.</summary>
    const int MostStructures = 256;

    FieldPath(IFieldSymbol? field, string? problem) => (Field, Problem) = (field, problem);

    /// <summary>The field; null where there is none, or where another generator writes a structure on the way, so that only the compiler knows.</summary>
    public IFieldSymbol? Field { get; }

    /// <summary>Why generated code cannot name such a field, for the end of a message; null where it can.</summary>
    public string? Problem { get; }

    /// <summary>A path as a declaration writes it: <c>nameof</c> for a field of the structure itself.</summary>
    public static string Written(TypeUse structure, string path) => path.IndexOf('.') < 0 ? $"nameof({structure.DisplayText}.{path})" : $"\"{path}\"";

    /// <summary>Follows a path, step by step.</summary>
    public static FieldPath Find(ITypeSymbol structure, string path)
    {
        var (type, steps) = (structure, path.Split('.'));
        IFieldSymbol? field = null;
        foreach (var step in steps)
        {
            if (TypeUse.IsOrContainsUnresolved(type))
                return new(null, Array.TrueForAll(steps, SyntaxFacts.IsValidIdentifier) ? null : "it is no path of names");
            if (FieldOf(type, step) is not { } next)
                return new(null, field is null ? Missing(structure, path) : $"its field '{field.Name}' has no field '{step}'");
            if (!IsReadable(next))
                return new(null, steps.Length == 1 ? "the field is private, and the generated code cannot read it" : $"the field '{step}' is private, and the generated code cannot read it");
            (field, type) = (next, next.Type);
        }

        return new(field, null);
    }

    /// <summary><c>nameof(Outer.Inner.Length)</c> is "Length" alone: where a structure within has such a field, the message says how to reach it.</summary>
    static string Missing(ITypeSymbol structure, string name)
    {
        var paths = new List<string>();
        var structures = new Queue<(ITypeSymbol Type, string Prefix)>([(structure, "")]);
        for (var met = 0; met < MostStructures && structures.Count > 0; met++)
        {
            var (type, prefix) = structures.Dequeue();
            if (prefix.Length > 0 && FieldOf(type, name) is not null)
                paths.Add(prefix + name);
            foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
            {
                if (!field.IsStatic && IsReadable(field) && field.Type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None })
                    structures.Enqueue((field.Type, $"{prefix}{field.Name}."));
            }
        }

        return paths switch
        {
            [] => "the structure has no field of this name; write nameof(Structure.Field)",
            [var one] => $"the structure itself has no field of this name; write \"{one}\"",
            _ => $"several structures within it have a field of this name; write \"{string.Join("\" or \"", paths)}\"",
        };
    }

    static IFieldSymbol? FieldOf(ITypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault(static field => !field.IsStatic && !field.IsFixedSizeBuffer);

    /// <summary>Whether generated code can name a field.</summary>
    public static bool IsReadable(IFieldSymbol field) => field.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected);
}
