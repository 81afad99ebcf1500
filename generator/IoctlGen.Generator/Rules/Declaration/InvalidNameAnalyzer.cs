using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1009: the name of a code is an identifier.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidNameAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.InvalidName;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (!Identifiers.IsValid(method.Name))
                yield return new(method, method.Attribute.Syntax.GetLocation(), method.Name, method.Symbol.Name);
        }
    }
}
