using IoctlGen.Specs;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Parsing;

/// <summary>
/// The platform attribute of a method that takes a SafeHandle: <c>windows</c>, or <c>windows10.0.17763</c> where its code
/// is newer than every Windows that .NET runs on. One on IoctlDevice needs none: opening the device is what needs Windows.
/// </summary>
sealed class PlatformReader(ContractFacts contract)
{
    bool? _isDeclaredAround;

    /// <param name="method">The method.</param>
    /// <param name="minimumClient">The oldest client that has the method's code, by whichever method states it.</param>
    public string? Read(MethodFacts method, string? minimumClient)
    {
        if (!method.Device.IsHandle || (_isDeclaredAround ??= IsDeclaredFor(contract.Type)) || Declares(method))
            return null;

        return WindowsVersions.TryParse(minimumClient, out var version) ? version.PlatformName : "windows";
    }

    static bool IsDeclaredFor(ISymbol? symbol) => symbol is not null && (Declares(symbol) || IsDeclaredFor(symbol.ContainingSymbol));

    /// <summary>Binding the attributes of every method costs more than all the rest of a model, and most have [Ioctl] alone.</summary>
    static bool Declares(MethodFacts method) =>
        method.Declaration.AttributeLists is not [{ Attributes.Count: 1 }] && Declares(method.Symbol);

    /// <summary>Whether the user has stated the platform: a lower one beside it would loosen it.</summary>
    static bool Declares(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name == "SupportedOSPlatformAttribute"
        && attribute.ConstructorArguments is [{ Value: string platform }]
        && platform.StartsWith("windows", StringComparison.OrdinalIgnoreCase));
}
