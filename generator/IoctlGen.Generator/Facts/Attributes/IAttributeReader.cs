using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>Finds the attributes of a declaration and reads their arguments.</summary>
interface IAttributeReader
{
    AttributeArguments? ReadContract(INamedTypeSymbol type);

    AttributeArguments? ReadIoctl(IMethodSymbol method);
}
