using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>Tells whether a method has its name and its parameters from elsewhere, so that they cannot be changed here.</summary>
static class SignatureOrigin
{
    public static bool IsElsewhere(IMethodSymbol method) => method.IsOverride || method.ContainingType.AllInterfaces
        .SelectMany(type => type.GetMembers(method.Name))
        .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));
}
