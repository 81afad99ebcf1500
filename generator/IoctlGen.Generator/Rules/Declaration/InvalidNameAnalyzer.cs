using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Analyzers;

/// <summary>IOCTL1009: the name of a code is an identifier.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidNameAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => Rules.InvalidName;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (!Identifiers.IsValid(method.Name))
                yield return new(method, method.Attribute.Syntax.GetLocation(), method.Name, method.Symbol.Name);
        }
    }
}
