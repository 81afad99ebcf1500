using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Rules;

/// <summary>An attribute of the runtime that states a name, a type or bits of C.</summary>
readonly struct NativeMark(AttributeData attribute)
{
    /// <summary>The attribute of a symbol; null where there is none.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="name">One of <see cref="AttributeNames"/>.</param>
    public static NativeMark? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => KnownTypes.IsRuntime(attribute.AttributeClass, name)) is { } attribute ? new(attribute) : null;

    /// <summary>A text that the constructor takes.</summary>
    public string? Text(int index) => Argument(index) as string;

    /// <summary>A number that the constructor takes.</summary>
    public int Number(int index) => Argument(index) as int? ?? 0;

    /// <summary>A text that is set; null where it is not.</summary>
    public string? Text(string property) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == property).Value.Value as string;

    /// <summary>Whether a property is set to true.</summary>
    public bool Is(string property) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == property).Value.Value is true;

    /// <summary>The attribute where it is written; null where it is not in source.</summary>
    public AttributeSyntax? Syntax(CancellationToken cancellationToken) => attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;

    object? Argument(int index) => attribute.ConstructorArguments is var arguments && index < arguments.Length && arguments[index].Kind != TypedConstantKind.Array ? arguments[index].Value : null;
}
