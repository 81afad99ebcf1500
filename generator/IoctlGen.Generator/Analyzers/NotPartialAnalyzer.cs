using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Analyzers;

/// <summary>IOCTL1001: the contract, the types around it and its methods are partial.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotPartialAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => Rules.NotPartial;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var declaration in contract.Declarations(cancellationToken))
        {
            if (!declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                yield return new(null, declaration.Identifier.GetLocation(), "The type", declaration.Identifier.ValueText);
        }

        foreach (var method in contract.Methods)
        {
            if (!method.Declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                yield return new(method, method.Location, "The method", method.Symbol.Name);
        }
    }
}
