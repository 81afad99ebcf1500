using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>Our attributes on a symbol, the first of which is heeded.</summary>
static class ContractAttributes
{
    /// <summary>Every [IoctlContract] on the parts of a type: IOCTL1021 reports all but the first.</summary>
    public static IReadOnlyList<SyntaxReference> InOrder(INamedTypeSymbol type) => [.. InOrder(type, AttributeNames.Contract).Select(static attribute => attribute.ApplicationSyntaxReference!)];

    /// <summary>That of a name on a parameter; null for none. Hardly any parameter has attributes, and to bind them, after every edit, costs more than all the rest.</summary>
    public static AttributeData? Of(IParameterSymbol parameter, ParameterSyntax syntax, string name) =>
        syntax.AttributeLists.Count == 0 ? null : InOrder(parameter, name).FirstOrDefault();

    /// <summary>Those of a name that stand in source.</summary>
    public static IEnumerable<AttributeData> InOrder(ISymbol symbol, string name) => symbol.GetAttributes()
        .Where(attribute => KnownTypes.IsRuntime(attribute.AttributeClass, name) && attribute.ApplicationSyntaxReference is not null)
        .OrderBy(static attribute => DeclarationOrder.Of(attribute.ApplicationSyntaxReference!));
}
