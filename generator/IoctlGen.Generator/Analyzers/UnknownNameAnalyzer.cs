using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Analyzers;

/// <summary>IOCTL3001: a published name without numbers is known to a source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownNameAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => Rules.UnknownName;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            // Its own name, even where the constant is given another; a text that is no name at all is IOCTL1009's.
            if (method.Attribute[AttributeArguments.PublishedName] is { Text: { } name } argument && method.Code is { Raw: null, Published: null } && Identifiers.IsValid(method.Name))
                yield return new(method, argument.Expression.GetLocation(), name);
        }
    }
}
