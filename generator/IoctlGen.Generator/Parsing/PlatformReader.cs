using IoctlGen.Specs;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Parsing;

/// <summary>
/// The platform attribute of a method that takes a SafeHandle: <c>windows</c>, or <c>windows10.0.17763</c> where its code
/// is newer than every Windows that .NET runs on. One on IoctlDevice needs none: opening the device is what needs Windows.
/// </summary>
static class PlatformReader
{
    public static string? Read(ContractFacts contract, MethodFacts method)
    {
        if (!method.Device.IsHandle || Declares(method.Symbol))
            return null;

        for (ISymbol? container = contract.Type; container is INamedTypeSymbol; container = container.ContainingSymbol)
        {
            if (Declares(container))
                return null;
        }

        var minimum = method.Attribute["MinimumClient"] ?? contract.Attribute["MinimumClient"];
        return WindowsVersions.TryParse(minimum?.Text, out var version) ? version.PlatformName : "windows";
    }

    /// <summary>Whether the user has stated the platform: a lower one beside it would loosen it.</summary>
    static bool Declares(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "SupportedOSPlatformAttribute"
        && attribute.ConstructorArguments is [{ Value: string platform }]
        && platform.StartsWith("windows", StringComparison.OrdinalIgnoreCase));
}
