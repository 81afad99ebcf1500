using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>Generated code calls the namespace that users do not see, and that namespace has nothing that generated code does not call.</summary>
public sealed class CompilerServicesTests
{
    const string Runtime = "IoctlGen", Services = "IoctlGen.CompilerServices";

    static readonly IReadOnlyList<Use> Uses = [.. Generate()];

    /// <summary>What the descriptors are made of.</summary>
    static readonly string[] OfDescriptors =
    [
        "IoctlGen.IoctlDescriptor<TInput, TOutput>.IoctlDescriptor(string, IoctlGen.ControlCode, IoctlGen.BufferShape<TInput>, IoctlGen.BufferShape<TOutput>)",
        "IoctlGen.BufferShape.None", "IoctlGen.BufferShape.Bytes", "IoctlGen.BufferShape.Structure<T>()", "IoctlGen.BufferShape.Array<T>()", "IoctlGen.BufferShape.Header<THeader>()",
        "IoctlGen.BufferShape.Utf16(bool)", "IoctlGen.BufferShape.Ansi(bool)", "IoctlGen.IoctlDescriptor.Header",
        "IoctlGen.IoctlDescriptor.MajorFunction", "IoctlGen.MajorFunction.FileSystemControl", "IoctlGen.ControlCode.implicit operator IoctlGen.ControlCode(uint)",
    ];

    [Fact]
    public void A_generated_method_calls_no_member_of_the_runtime_outside_of_it()
    {
        var called = Members(inDescriptors: false).ToList();
        Assert.NotEmpty(called);
        Assert.All(called, member => Assert.Equal(Services, member.ContainingNamespace.ToDisplayString()));
    }

    [Fact]
    public void Descriptors_are_made_of_public_members_and_call_none_of_it() => Assert.Equal(
        OfDescriptors.Order(StringComparer.Ordinal),
        Members(inDescriptors: true).Select(member => member.ToDisplayString()).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_public_type_and_member_of_it_is_used()
    {
        var used = Uses.Select(use => use.Symbol).ToHashSet(SymbolEqualityComparer.Default);
        var types = Compile().GetTypeByMetadataName($"{Services}.DeviceCalls")!.ContainingNamespace.GetTypeMembers().Where(IsPublic).ToList();
        Assert.NotEmpty(types);
        Assert.Empty(types.Concat(types.SelectMany(Members)).Where(symbol => !used.Contains(symbol)).Select(symbol => symbol.ToDisplayString()));
    }

    static IEnumerable<ISymbol> Members(bool inDescriptors) =>
        Uses.Where(use => use.IsInDescriptors == inDescriptors && use.Symbol is not INamespaceOrTypeSymbol).Select(use => use.Symbol);

    /// <summary>Of a delegate, the compiler makes the members.</summary>
    static IEnumerable<ISymbol> Members(INamedTypeSymbol type) => type.TypeKind == TypeKind.Delegate ? [] : type.GetMembers().Where(member => IsPublic(member) && !member.IsImplicitlyDeclared);

    static bool IsPublic(ISymbol symbol) => symbol.DeclaredAccessibility == Accessibility.Public;

    static IEnumerable<Use> Generate()
    {
        var generation = Generation.Of(Compile()).Clean();
        foreach (var tree in generation.Driver.GetRunResult().GeneratedTrees)
        {
            var model = generation.Compilation.GetSemanticModel(tree);
            foreach (var code in tree.GetRoot().DescendantNodes().Where(node => node is ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or BlockSyntax))
            {
                foreach (var symbol in code.DescendantNodes().SelectMany(node => Symbols(model, node)))
                {
                    if (symbol.ContainingAssembly?.Name == Runtime)
                        yield return new(symbol, code.FirstAncestorOrSelf<ClassDeclarationSyntax>()!.Identifier.ValueText == "Ioctls");
                }
            }
        }
    }

    /// <summary>What a node names, and what it is converted to: the delegate of a lambda is named nowhere.</summary>
    static IEnumerable<ISymbol> Symbols(SemanticModel model, SyntaxNode node) =>
        new[] { model.GetSymbolInfo(node).Symbol, model.GetTypeInfo(node).ConvertedType }.OfType<ISymbol>().Select(symbol => symbol.OriginalDefinition);

    static CSharpCompilation Compile() => EveryShape.Compile(
        LanguageVersion.Preview,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
        text => text.Replace("[Ioctl(0x800)]", "[Ioctl(0x800, MajorFunction = MajorFunction.FileSystemControl)]", StringComparison.Ordinal));

    /// <summary>A type or member of the runtime that generated code uses, and whether the descriptors do.</summary>
    sealed record Use(ISymbol Symbol, bool IsInDescriptors);
}
