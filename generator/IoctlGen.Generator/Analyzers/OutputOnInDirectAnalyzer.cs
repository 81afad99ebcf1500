using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Analyzers;

/// <summary>IOCTL2003: the second buffer of an InDirect code is read by the driver, so it is no output.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutputOnInDirectAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => Rules.OutputOnInDirect;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            foreach (var problem in method.Shape.Problems)
            {
                if (problem.Kind == ShapeProblemKind.OutputOnInDirect)
                    yield return new(method, problem.Node.GetLocation(), problem.Arguments);
            }
        }
    }
}
