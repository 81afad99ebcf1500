using System.Reflection;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Testing;

/// <summary>Everything that the fields of an object lead to.</summary>
static class ObjectGraph
{
    /// <summary>Whether an object belongs to a compilation, so that what holds it holds all of that.</summary>
    public static bool IsOfCompilation(object value) => value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or Compilation or SemanticModel or AttributeData;

    public static IEnumerable<object> Reach(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<object>([root]);
        while (pending.TryPop(out var current))
        {
            if (!current.GetType().IsValueType && !seen.Add(current))
                continue;

            yield return current;
            foreach (var next in Next(current))
                pending.Push(next);
        }
    }

    static IEnumerable<object> Next(object current)
    {
        if (current is string || current.GetType().IsPrimitive || current.GetType().IsEnum || IsOfCompilation(current))
            return [];
        if (current is Array array)
            return array.Cast<object?>().OfType<object>();

        var fields = new List<object>();
        for (var type = current.GetType(); type is not null; type = type.BaseType)
        {
            fields.AddRange(type
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Select(f => f.GetValue(current))
                .OfType<object>());
        }

        return fields;
    }
}
