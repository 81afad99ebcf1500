using IoctlGen.Specs;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Parsing;

/// <summary>
/// The platform attribute of a method that takes a SafeHandle: <c>windows</c>, or <c>windows10.0.17763</c> where its code
/// is newer than every Windows that .NET runs on. One on IoctlDevice needs none: opening the device is what needs Windows.
/// </summary>
static class PlatformReader
{
    /// <param name="contract">The contract.</param>
    /// <param name="method">The method.</param>
    /// <param name="minimumClient">The oldest client that has the method's code, by whichever method states it.</param>
    public static string? Read(ContractFacts contract, MethodFacts method, string? minimumClient)
    {
        if (!method.Device.IsHandle || Declares(method.Symbol))
            return null;

        for (ISymbol? container = contract.Type; container is not null; container = container.ContainingSymbol)
        {
            if (Declares(container))
                return null;
        }

        return WindowsVersions.TryParse(minimumClient, out var version) ? version.PlatformName : "windows";
    }

    /// <summary>Whether the user has stated the platform: a lower one beside it would loosen it.</summary>
    static bool Declares(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "SupportedOSPlatformAttribute"
        && attribute.ConstructorArguments is [{ Value: string platform }]
        && platform.StartsWith("windows", StringComparison.OrdinalIgnoreCase));
}
