using IoctlGen.Generator.Facts;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>A buffer of a contract, or a field somewhere in it.</summary>
/// <param name="use">Where the signature names the buffer.</param>
/// <param name="field">The field; null for the buffer itself.</param>
/// <param name="type">The type of what lies there; of an array of fixed length, its element.</param>
/// <param name="path">How a message names it: <c>Outer.Inner.Flag</c>.</param>
/// <param name="isFirst">Whether the type is met for the first time in the contract, so that a report about it repeats none.</param>
sealed class BufferPart(BufferUse use, IFieldSymbol? field, ITypeSymbol type, string path, bool isFirst)
{
    public MethodFacts Method => use.Method;

    public IFieldSymbol? Field { get; } = field;

    public ITypeSymbol Type { get; } = type;

    public string Path { get; } = path;

    public bool IsFirst { get; } = isFirst;

    /// <summary>Where a report goes: the contract, because there the type became a buffer.</summary>
    public Location Location => use.Syntax.GetLocation();

    /// <summary>The type as a message names it.</summary>
    public string TypeName => Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Everything that lies in the buffers of a contract. Each structure is looked into once, where the first method names it.</summary>
    public static IEnumerable<BufferPart> AllOf(ContractFacts contract)
    {
        var met = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var use in BufferUse.Of(contract))
        {
            foreach (var part in From(use, field: null, use.Type, use.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), met))
                yield return part;
        }
    }

    /// <summary>Whether the fields are the user's, to be checked and fixed.</summary>
    public static bool IsUsers(ITypeSymbol type) => type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && !Framework.Declares(type) && !Framework.IsRuntime(type);

    static IEnumerable<BufferPart> From(BufferUse use, IFieldSymbol? field, ITypeSymbol type, string path, HashSet<ITypeSymbol> met)
    {
        var part = new BufferPart(use, field, ElementOf(field, type), path, isFirst: met.Add(ElementOf(field, type)));
        yield return part;
        if (!part.IsFirst || !IsUsers(part.Type))
            yield break;

        foreach (var inner in InstanceFields.Of((INamedTypeSymbol)part.Type))
        {
            foreach (var innerPart in From(use, inner, inner.Type, $"{path}.{InstanceFields.NameOf(inner)}", met))
                yield return innerPart;
        }
    }

    static ITypeSymbol ElementOf(IFieldSymbol? field, ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol pointer when field is { IsFixedSizeBuffer: true } => pointer.PointedAtType,
        INamedTypeSymbol named when Framework.Declares(named) && Elements.Of(named) is { } elements => elements.Type,
        _ => type,
    };
}
