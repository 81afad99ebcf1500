using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>The members that are generated into every contract, and which of a type's members are the user's.</summary>
static class GeneratedMembers
{
    /// <summary>The nested type that holds a descriptor for each code, and the list of them.</summary>
    public const string Ioctls = ReservedNames.Ioctls;

    /// <summary>The list of all descriptors, a member of <see cref="Ioctls"/>.</summary>
    public const string All = "All";

    /// <summary>Where the list is kept once it was asked for, a member of <see cref="Ioctls"/>.</summary>
    public const string KeptList = "_all";

    public const string GeneratorName = "IoctlGen";

    /// <summary>The names that no member of a contract can have.</summary>
    public static string[] OfContract => ReservedNames.Generated;

    /// <summary>The names that no code can have: its constant stands beside <see cref="Ioctls"/>, its descriptor in it.</summary>
    public static string[] OfCodes { get; } = [Ioctls, All, KeptList];

    /// <summary>The members of a name that the user wrote: when an analyzer runs, what was generated is there as well.</summary>
    public static IEnumerable<ISymbol> OfUser(INamedTypeSymbol type, string name) =>
        type.GetMembers(name) is { IsEmpty: false } members ? members.Where(static member => !member.GetAttributes().Any(IsGenerated)) : [];

    static bool IsGenerated(AttributeData attribute) =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments is [{ Value: GeneratorName }, ..];
}
