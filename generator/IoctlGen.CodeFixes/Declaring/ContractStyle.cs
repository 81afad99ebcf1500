using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.CodeFixes.Declaring;

/// <summary>How a method of a contract is written: as the last of its methods is, or as a first one would be.</summary>
sealed class ContractStyle
{
    ContractStyle(Accessibility accessibility, bool isStatic, bool isExtension, ITypeSymbol? deviceType, string deviceName)
    {
        Accessibility = accessibility;
        IsStatic = isStatic;
        IsExtension = isExtension;
        DeviceType = deviceType;
        DeviceName = deviceName;
    }

    public Accessibility Accessibility { get; }

    public bool IsStatic { get; }

    public bool IsExtension { get; }

    /// <summary>That of the first parameter; null where the device is the type's own.</summary>
    public ITypeSymbol? DeviceType { get; }

    public string DeviceName { get; }

    /// <summary><c>public static partial</c>: a method that returns something must have its accessibility stated.</summary>
    public string Modifiers => SyntaxFacts.GetText(Accessibility) + (IsStatic ? " static partial" : " partial");

    /// <param name="contract">The contract.</param>
    /// <param name="compilation">Has IoctlDevice, for a contract that has no device yet.</param>
    public static ContractStyle Of(ContractFacts contract, Compilation compilation)
    {
        if (contract.Methods.LastOrDefault(static method => method.Device.Expression is not null) is { Symbol: var method, Device.Parameter: var device })
            return new(method.DeclaredAccessibility, method.IsStatic, method.IsExtensionMethod, device?.Type, device is null or { Name: BufferParameters.Input or BufferParameters.Output or BufferParameters.Data } ? "device" : Identifiers.Escape(device.Name));

        var type = contract.Type;
        return !type.IsStatic && new DeviceReader(type).HasMember()
            ? new(Accessibility.Public, isStatic: false, isExtension: false, deviceType: null, "device")
            : new(Accessibility.Public, isStatic: true, isExtension: type is { IsStatic: true, ContainingType: null }, compilation.GetTypeByMetadataName("IoctlGen.IoctlDevice"), "device");
    }
}
