using System.Reflection;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Parsing;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Model;

/// <summary>Models are equal when they mean the same, and hold nothing that belongs to a compilation.</summary>
public sealed class ModelTests
{
    const string Methods = """
        [Ioctl(0x800, Header = "meter.h")] public static partial IoctlResult<Reply> TryQuery(this IoctlDevice device, in Request request);
        [Ioctl(0x801)] public static partial ValueTask<Missing> ReadAsync(this IoctlDevice device, CancellationToken cancellationToken);
        """;

    [Fact]
    public void Models_of_equal_sources_are_equal_and_hash_alike()
    {
        var first = Parse(Methods);
        var second = Parse(Methods);
        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Models_of_different_sources_differ() =>
        Assert.NotEqual(Parse(Methods), Parse(Methods.Replace("0x801", "0x802")));

    [Fact]
    public void No_symbol_syntax_location_or_compilation_is_reachable()
    {
        var model = Parse(Methods);
        Assert.Single(model.AsWritten);
        var reached = Reach(model).ToList();
        Assert.Contains(reached, o => o is MethodModel);
        Assert.Contains(reached, o => o is ScopeModel);
        Assert.DoesNotContain(reached, o => o is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or SemanticModel);
    }

    [Fact]
    public void Arrays_are_equal_by_their_elements()
    {
        string[] items = ["a", "b"];
        Assert.Equal(items.ToEquatableArray(), new List<string>(items).ToEquatableArray());
        Assert.NotEqual(items.ToEquatableArray(), items.Reverse().ToEquatableArray());
        Assert.NotEqual(items.ToEquatableArray(), items.Append("c").ToEquatableArray());
        Assert.Equal(default, Array.Empty<string>().ToEquatableArray());
        Assert.Equal(0, default(EquatableArray<string>).Count);
    }

    static ContractModel Parse(string methods)
    {
        var compilation = Compilations.Create(GeneratedCode.Contract(methods));
        return ContractParser.Parse(compilation.GetTypeByMetadataName("Acme.Meter")!, compilation, TestContext.Current.CancellationToken)!;
    }

    /// <summary>Every object that fields lead to.</summary>
    static IEnumerable<object> Reach(object root)
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
        if (current is string || current.GetType().IsPrimitive || current.GetType().IsEnum)
            return [];
        if (current is Array array)
            return array.Cast<object>();

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
