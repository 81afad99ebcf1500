using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3011: what is sent inside the buffer of a code is not declared as a code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InnerCodeAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.InnerCode;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (method.KnownAnywhere is { Inside: { } carrier } known)
                yield return new(method, method.Attribute[AttributeArguments.PublishedName]?.Expression.GetLocation() ?? method.Location, known.Name, carrier);
        }
    }
}
