using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3004: a published code that only drivers can send is not declared for an application.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KernelOnlyAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.KernelOnly;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (method.KnownAnywhere is { IsKernelOnly: true } known)
                yield return new(method, method.Attribute[AttributeArguments.PublishedName]?.Expression.GetLocation() ?? method.Location, known.Name);
        }
    }
}
