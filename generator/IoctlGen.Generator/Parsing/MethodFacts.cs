using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Parsing;

/// <summary>One method with an [Ioctl] attribute: what it declares, valid or not.</summary>
sealed class MethodFacts(
    IMethodSymbol symbol, MethodDeclarationSyntax declaration, AttributeArguments attribute, CodeNumbers code, string name, PublishedCode? known, DeviceFacts device, ShapeFacts shape)
{
    public IMethodSymbol Symbol { get; } = symbol;

    public MethodDeclarationSyntax Declaration { get; } = declaration;

    public AttributeArguments Attribute { get; } = attribute;

    /// <summary>The numbers of the code.</summary>
    public CodeNumbers Code { get; } = code;

    /// <summary>The published name of the code.</summary>
    public string Name { get; } = name;

    /// <summary>What the project's spec files say of the code, and the catalogue if it was declared by name alone; null for nothing.</summary>
    public PublishedCode? Known { get; } = known;

    public DeviceFacts Device { get; } = device;

    public ShapeFacts Shape { get; } = shape;

    /// <summary>Where a complaint about the method as a whole goes.</summary>
    public Location Location => Declaration.Identifier.GetLocation();
}
