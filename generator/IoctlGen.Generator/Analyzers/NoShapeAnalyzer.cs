using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Analyzers;

/// <summary>IOCTL2001: every parameter and the return value is a buffer of a shape that the runtime can transfer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoShapeAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => Rules.NoShape;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        // Which parameter is the device, and what a second buffer is, is known once device and code are: one mistake, one report.
        foreach (var method in contract.Methods.Where(m => m.Device.Expression is not null && m.Code.Value is not null))
        {
            foreach (var problem in method.Shape.Problems)
            {
                if (problem.Kind == ShapeProblemKind.NoShape)
                    yield return new(method, problem.Node.GetLocation(), problem.Arguments);
            }
        }
    }
}
