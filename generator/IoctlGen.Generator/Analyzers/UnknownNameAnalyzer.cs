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
            if (method.Attribute[AttributeArguments.PublishedName] is { } name && method.Code.Raw is null)
                yield return new(method, name.Expression.GetLocation(), method.Name);
        }
    }
}
