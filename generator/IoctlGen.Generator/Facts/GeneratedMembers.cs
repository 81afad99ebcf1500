using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>The members that are generated into every contract, and which of a type's members are the user's.</summary>
static class GeneratedMembers
{
    /// <summary>The list of descriptors.</summary>
    public const string List = "Ioctls";

    /// <summary>The nested type that holds each descriptor.</summary>
    public const string Descriptors = "IoctlDescriptors";

    /// <summary>The nested type that holds the list: it is made after every descriptor, whichever file that is in.</summary>
    public const string ListHolder = "IoctlList";

    public const string GeneratorName = "IoctlGen";

    public static string[] Fixed { get; } = [List, Descriptors, ListHolder];

    /// <summary>The members of a name that the user wrote: when an analyzer runs, what was generated is there as well.</summary>
    public static IEnumerable<ISymbol> OfUser(INamedTypeSymbol type, string name) =>
        type.GetMembers(name) is { IsEmpty: false } members ? members.Where(static member => !member.GetAttributes().Any(IsGenerated)) : [];

    static bool IsGenerated(AttributeData attribute) =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments is [{ Value: GeneratorName }, ..];
}
