using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>One contract type with its declared methods, as symbols and syntax: what the rules check and the model is made of.</summary>
sealed class ContractFacts(INamedTypeSymbol type, AttributeArguments attribute, SpecSources sources)
{
    HashSet<string>? _methodNames;

    public INamedTypeSymbol Type { get; } = type;

    public AttributeArguments Attribute { get; } = attribute;

    /// <summary>What the project's spec files and the catalogue say.</summary>
    public SpecSources Sources { get; } = sources;

    /// <summary>The methods with an [Ioctl] attribute, in an order that does not depend on the order of the files.</summary>
    public IReadOnlyList<MethodFacts> Methods { get; set; } = [];

    /// <summary>Whether a method with an [Ioctl] attribute has this name.</summary>
    public bool HasMethod(string name) => (_methodNames ??= new(Methods.Select(static m => m.Symbol.Name), StringComparer.Ordinal)).Contains(name);

    /// <summary>The declared device type, in range or not; null where none was given.</summary>
    public long? DeviceType => Attribute[AttributeArguments.DeviceType]?.Number;

    /// <summary>What the names of its codes start with, unless they have a name of their own.</summary>
    public string Prefix => Attribute[AttributeNames.Prefix]?.Text ?? CodeName.DefaultPrefix(Type.Name, (uint?)DeviceType);

    /// <summary>Every declaration of the type and of the types around it.</summary>
    public IEnumerable<TypeDeclarationSyntax> Declarations(CancellationToken cancellationToken)
    {
        for (var type = Type; type is not null; type = type.ContainingType)
        {
            foreach (var reference in type.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration)
                    yield return declaration;
            }
        }
    }
}
