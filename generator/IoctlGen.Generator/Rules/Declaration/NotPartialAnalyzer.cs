using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1001: the contract, the types around it and its methods are partial.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotPartialAnalyzer : ContractRule
{
    const string NotPartial = "must be partial, so that the calls can be generated into it; add the modifier 'partial'";

    internal override DiagnosticDescriptor Rule => RuleTable.NotPartial;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var declaration in contract.Declarations(cancellationToken))
        {
            if (FindingIn(declaration) is { } finding)
                yield return new(null, declaration.Identifier.GetLocation(), "The type", declaration.Identifier.ValueText, finding);
        }

        foreach (var method in contract.Methods)
        {
            if (FindingIn(method) is { } finding)
                yield return new(method, method.Location, "The method", method.Symbol.Name, finding);
        }
    }

    static string? FindingIn(TypeDeclarationSyntax declaration)
    {
        if (declaration.Modifiers.Any(SyntaxKind.FileKeyword))
            return "is local to its file, but its other part is generated into another; make it 'internal' instead of 'file'";
        return declaration.Modifiers.Any(SyntaxKind.PartialKeyword) ? null : NotPartial;
    }

    static string? FindingIn(MethodFacts method)
    {
        if (!method.Declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            return NotPartial;
        if (method.Symbol.IsExtern)
            return "is extern, but its body is generated; leave out 'extern'";
        return HasOwnBody(method) ? "has a body already, but its body is generated; remove the body, or [Ioctl]" : null;
    }

    /// <summary>A generated body is marked as such, and the compiler shows the marks of both parts on either.</summary>
    static bool HasOwnBody(MethodFacts method) =>
        !method.Symbol.IsPartialDefinition
        || (method.Symbol.PartialImplementationPart is not null && GeneratedMembers.IsOfUser(method.Symbol));
}
