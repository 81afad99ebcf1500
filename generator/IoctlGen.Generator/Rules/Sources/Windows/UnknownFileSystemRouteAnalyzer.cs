using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3002: a file-system control of another device type than 9 states its route, or is a published one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownFileSystemRouteAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.UnknownFileSystemRoute;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (Routes.IsUnknown(contract, method))
                yield return new(method, method.Location, method.Name, DeviceTypes.TextOf(CtlCode.DeviceType(method.Code.Value!.Value)));
        }
    }
}
