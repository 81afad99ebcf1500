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
        var data = ContractAttributes.InOrder(symbol, attributeName).FirstOrDefault();
        return data?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax
            ? new AttributeArguments(syntax, isContract, (name, _) => Value(data, name))
            : null;
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
