using System.Collections.Immutable;
using IoctlGen.Generator.Building;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Sources;
using IoctlGen.Generator.Tests.Pipeline;
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
        var reached = ObjectGraph.Reach(model).ToList();
        Assert.Contains(reached, o => o is MethodModel);
        Assert.Contains(reached, o => o is ScopeModel);
        Assert.DoesNotContain(reached, ObjectGraph.IsOfCompilation);
    }

    [Fact]
    public void Nothing_of_a_compilation_is_reachable_from_what_the_pipeline_holds()
    {
        var before = Compilations.Create([("Meter.cs", GeneratedCode.Contract(Methods)), ("METER.cs", GeneratedCode.Contract(Methods).Replace("Meter", "METER")), ("Twice.cs", "[IoctlGen.IoctlContract(1), IoctlGen.IoctlContract(2)] static partial class Twice { }")]);
        var values = Rerun.Of(before, Rerun.Edit(before, "Other.cs", "class Other { }")).Values.ToList();
        Assert.Contains(values, value => value is ContractOutcome { Model: not null });
        Assert.Contains(values, value => value is ContractOutcome { Problems.Count: 1 });
        Assert.Contains(values, value => value is EquatableArray<string> { Count: 2 });
        Assert.DoesNotContain(values.SelectMany(ObjectGraph.Reach), ObjectGraph.IsOfCompilation);
    }

    /// <summary>The proof of the two tests above: what they must not find they do find where it is.</summary>
    [Fact]
    public void Whatever_belongs_to_a_compilation_is_found_in_the_depths_of_a_model()
    {
        var compilation = Compilations.Create(GeneratedCode.Contract(Methods));
        var tree = compilation.SyntaxTrees[0];
        var symbol = compilation.GetTypeByMetadataName("Acme.Meter")!;
        var root = tree.GetRoot(TestContext.Current.CancellationToken);
        object[] planted =
        [
            compilation, tree, root, tree.GetReference(root), compilation.GetSemanticModel(tree),
            symbol, symbol.GetMembers("TryQuery")[0], symbol.Locations[0], symbol.GetAttributes()[0],
        ];
        Assert.All(planted, value => Assert.Contains(ObjectGraph.Reach(new[] { new Planted(Parse(Methods), [value]) }), ObjectGraph.IsOfCompilation));
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

    sealed record Planted(ContractModel Model, ImmutableArray<object> Values);

    static ContractModel Parse(string methods)
    {
        var compilation = Compilations.Create(GeneratedCode.Contract(methods));
        return ContractBuilder.Build(compilation.GetTypeByMetadataName("Acme.Meter")!, compilation, SpecSources.None, TestContext.Current.CancellationToken)!;
    }
}
