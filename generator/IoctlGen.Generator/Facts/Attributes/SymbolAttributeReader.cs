using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>Reads attributes as the compiler has bound them: what the analyzers use.</summary>
sealed class SymbolAttributeReader(CancellationToken cancellationToken) : IAttributeReader
{
    public AttributeArguments? ReadContract(INamedTypeSymbol type) => Read(type, AttributeNames.Contract, isContract: true);

    public AttributeArguments? ReadIoctl(IMethodSymbol method) => Read(method, AttributeNames.Ioctl, isContract: false);

    AttributeArguments? Read(ISymbol symbol, string attributeName, bool isContract)
    {
        var found = symbol.GetAttributes().Where(a => KnownTypes.IsRuntime(a.AttributeClass, attributeName)).ToList();
        var data = found.Count < 2 ? found.FirstOrDefault() : FirstOf(found);
        return data?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax
            ? new AttributeArguments(syntax, isContract, (name, _) => Value(data, name))
            : null;
    }

    static AttributeData FirstOf(List<AttributeData> found)
    {
        var first = found.Select(static data => data.ApplicationSyntaxReference).OfType<SyntaxReference>().InOrder().First();
        return found.First(data => data.ApplicationSyntaxReference == first);
    }

    static Optional<object?> Value(AttributeData data, string name)
    {
        foreach (var argument in data.NamedArguments)
        {
            if (argument.Key == name)
                return Value(argument.Value);
        }

        var parameters = data.AttributeConstructor?.Parameters;
        for (var i = 0; i < parameters?.Length && i < data.ConstructorArguments.Length; i++)
        {
            var parameter = parameters.Value[i].Name;
            if (parameter == name || (parameter == AttributeArguments.PublishedName && name == AttributeArguments.Function))
                return Value(data.ConstructorArguments[i]);
        }

        return default;
    }

    static Optional<object?> Value(TypedConstant constant) => constant.Kind == TypedConstantKind.Error ? default : new(constant.Value);
}
