using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2012: a vendor's code that carries an input requires access to the device.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpenAccessAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.OpenAccess;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (method is { Shape.Input: not null, Code.Value: { } code } && CtlCode.Access(code) == 0 && IsVendors(code))
                yield return new(method, Place(method), method.Symbol.Name, method.Name, $"0x{code:X8}");
        }
    }

    // A whole code overrules the parts, so the fix is in the code then.
    static Location Place(MethodFacts method) => (method.Attribute[AttributeNames.Code] ?? method.Attribute[AttributeArguments.Access]) is { } argument
        ? argument.Expression.GetLocation()
        : method.Attribute.Syntax.GetLocation();

    static bool IsVendors(uint code) =>
        CtlCode.DeviceType(code) >= CtlCode.FirstVendorDeviceType || (CtlCode.DeviceType(code) == DeviceTypes.Unknown && CtlCode.Function(code) >= CtlCode.FirstVendorFunction);
}
