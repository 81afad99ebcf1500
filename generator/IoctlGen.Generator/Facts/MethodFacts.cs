using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>One method with an [Ioctl] attribute: what it declares, valid or not.</summary>
sealed class MethodFacts(
    IMethodSymbol symbol, MethodDeclarationSyntax declaration, AttributeArguments attribute, CodeNumbers code, string name, PublishedCode? known, SpecSources sources, string? header, DeviceFacts device, ShapeFacts shape)
{
    static readonly object Nothing = new();

    /// <summary>A <see cref="PublishedCode"/> or <see cref="Nothing"/>, once it was looked for: no object for each of thousands of methods whose rules never ask.</summary>
    object? _knownAnywhere;

    public IMethodSymbol Symbol { get; } = symbol;

    public MethodDeclarationSyntax Declaration { get; } = declaration;

    public AttributeArguments Attribute { get; } = attribute;

    /// <summary>The numbers of the code.</summary>
    public CodeNumbers Code { get; } = code;

    /// <summary>The published name of the code.</summary>
    public string Name { get; } = name;

    /// <summary>The header that is stated for the method or by its contract; null where none is.</summary>
    public string? Header { get; } = header;

    /// <summary>What the project's spec files say of the code, and the catalogue if it was declared by name alone; null for nothing.</summary>
    public PublishedCode? Known { get; } = known;

    /// <summary>The same with the catalogue, whose facts about declared numbers only rules need; looked up once for all of them.</summary>
    public PublishedCode? KnownAnywhere => (_knownAnywhere ??= sources.Find(Name, Header, Code.Value) ?? Nothing) as PublishedCode;

    public DeviceFacts Device { get; } = device;

    public ShapeFacts Shape { get; } = shape;

    /// <summary>Where a finding about the method as a whole goes.</summary>
    public Location Location => Declaration.Identifier.GetLocation();
}
