using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1007: a contract and its methods have no type parameters.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GenericAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.Generic;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        for (var type = contract.Type; type is not null; type = type.ContainingType)
        {
            if (type.TypeParameters.Length > 0)
            {
                yield return new(null, contract.Type.Locations[0], "The type", type.Name);
                break;
            }
        }

        foreach (var method in contract.Methods)
        {
            if (method.Symbol.TypeParameters.Length > 0)
                yield return new(method, method.Location, "The method", method.Symbol.Name);
        }
    }
}
