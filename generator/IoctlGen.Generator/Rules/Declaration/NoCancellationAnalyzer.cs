using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1013: an asynchronous method can be cancelled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoCancellationAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.NoCancellation;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (method.Shape is { Completion: not Completion.Synchronous, CancellationToken: null, Problems.Count: 0 } && !SignatureOrigin.IsElsewhere(method.Symbol))
                yield return new(method, method.Location, method.Symbol.Name);
        }
    }
}
