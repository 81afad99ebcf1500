using IoctlGen.Generator.Facts;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Releases;

namespace IoctlGen.Generator.Building;

/// <summary>
/// The platform attribute of a method that takes a SafeHandle: <c>windows</c>, or <c>windows10.0.17763</c> where its code
/// is newer than every Windows that .NET runs on. One on IoctlDevice needs none: opening the device is what needs Windows.
/// </summary>
sealed class RequiredPlatform(ContractFacts contract)
{
    bool? _isDeclaredAround;
    WindowsVersion? _newestAround;

    /// <param name="method">The method.</param>
    /// <param name="minimumClient">The oldest client that has the method's code, by whichever method states it.</param>
    public string? Read(MethodFacts method, string? minimumClient)
    {
        if (!method.Device.IsHandle || Declares(method))
            return null;
        var platform = WindowsVersions.TryParse(minimumClient, out var version) ? version.PlatformName : PlatformAttributes.Windows;
        return IsSaidAround(platform, version) ? null : platform;
    }

    /// <summary>A project of Windows has an attribute of its oldest release on the whole assembly, and a code may be newer than that.</summary>
    bool IsSaidAround(string platform, WindowsVersion version)
    {
        if (!(_isDeclaredAround ??= PlatformAttributes.AreAround(contract.Type)))
            return false;
        return platform == PlatformAttributes.Windows || (_newestAround ??= PlatformAttributes.NewestAround(contract.Type)) >= version;
    }

    /// <summary>Whether the user has stated the platform: a lower one beside it would loosen it. Binding the attributes of every method costs more than all the rest of a model, and most have [Ioctl] alone.</summary>
    static bool Declares(MethodFacts method) =>
        method.Declaration.AttributeLists is not [{ Attributes.Count: 1 }] && PlatformAttributes.AreOn(method.Symbol);
}
