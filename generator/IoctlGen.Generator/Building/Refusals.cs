using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Building;

/// <summary>
/// Which broken methods get a body that throws. A method whose types another generator writes gets none: an analyzer that
/// sees those types may find nothing wrong, and a call that throws must never be silent. One whose numbers another
/// generator writes gets one: what the body says of them is what an analyzer reports.
/// </summary>
static class Refusals
{
    public static IEnumerable<(MethodFacts Method, string Finding)> Of(ContractFacts contract, CheckedContract checkedContract, CancellationToken cancellationToken)
    {
        if (!CanHaveAnotherPart(contract, cancellationToken))
            yield break;

        var hasUnresolvedBase = HasUnresolvedBase(contract.Type);
        foreach (var (method, ruleId) in checkedContract.Broken.Where(broken => CanBeImplemented(broken.Method)))
        {
            if (UnreadArguments.Any(contract, method))
                yield return (method, UnreadArguments.Write(contract, method));
            else if (!hasUnresolvedBase && !SignatureTypes.AnyUnresolved(method))
                yield return (method, ruleId);
        }
    }

    static bool CanHaveAnotherPart(ContractFacts contract, CancellationToken cancellationToken) =>
        contract.Declarations(cancellationToken).All(d => d.Modifiers.Any(SyntaxKind.PartialKeyword) && !d.Modifiers.Any(SyntaxKind.FileKeyword));

    static bool CanBeImplemented(MethodFacts method) =>
        method.Symbol is { IsPartialDefinition: true, IsExtern: false, PartialImplementationPart: null }
        && method.Declaration is { ConstraintClauses.Count: 0 };

    static bool HasUnresolvedBase(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.TypeKind == TypeKind.Error)
                return true;
        }

        return false;
    }
}
