using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Codes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1010: device type and function are both of Microsoft's ranges, or both of the vendors'.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForeignRangeAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.ForeignRange;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (method.Attribute[AttributeArguments.Function] is { } argument && method.Code is { Raw: null, Value: { } code } && FindingIn(code) is { } finding)
                yield return new(method, argument.Expression.GetLocation(), CtlCode.Function(code), method.Symbol.Name, finding);
        }
    }

    static string? FindingIn(uint code)
    {
        var deviceType = CtlCode.DeviceType(code);
        var isVendors = CtlCode.Function(code) >= CtlCode.FirstVendorFunction;
        if (deviceType >= CtlCode.FirstVendorDeviceType)
            return isVendors ? null : $"Microsoft's (below 0x800), but its device type 0x{deviceType:X4} is a vendor's; number the function from 0x800";

        // Open to vendors by custom.
        if (!isVendors || deviceType is DeviceTypes.Unknown or DeviceTypes.FileSystem)
            return null;
        return $"the vendors' (0x800 and up), but its device type 0x{deviceType:X4} is Microsoft's (below 0x8000); give a device of your own a type from 0x8000, and a code of Microsoft's its published function";
    }
}
