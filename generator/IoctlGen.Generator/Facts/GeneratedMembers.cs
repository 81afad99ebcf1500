using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>Which of a contract's members are generated, and which are the user's.</summary>
static class GeneratedMembers
{
    public const string GeneratorName = "IoctlGen";

    /// <summary>The members of a name that the user wrote: when an analyzer runs, what was generated is there as well.</summary>
    public static IEnumerable<ISymbol> OfUser(INamedTypeSymbol type, string name) =>
        type.GetMembers(name) is { IsEmpty: false } members ? members.Where(IsOfUser) : [];

    public static bool IsOfUser(ISymbol member) => !member.GetAttributes().Any(IsGenerated);

    static bool IsGenerated(AttributeData attribute) =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments is [{ Value: GeneratorName }, ..];
}
