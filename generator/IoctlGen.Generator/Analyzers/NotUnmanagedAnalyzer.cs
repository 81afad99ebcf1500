using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Analyzers;

/// <summary>IOCTL2002: a buffer holds no references.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotUnmanagedAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => Rules.NotUnmanaged;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            foreach (var problem in method.Shape.Problems)
            {
                if (problem.Kind == ShapeProblemKind.NotUnmanaged)
                    yield return new(method, problem.Node.GetLocation(), [.. problem.Arguments, method.Symbol.Name]);
            }
        }
    }
}
