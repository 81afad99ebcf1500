using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>A rule about signatures: the reader of shapes has found what breaks it.</summary>
public abstract class ShapeRule : ContractRule
{
    private protected abstract ShapeProblemKind Kind { get; }

    internal sealed override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods.Where(IsJudged))
        {
            foreach (var problem in method.Shape.Problems)
            {
                if (problem.Kind == Kind)
                    yield return new(method, problem.Node.GetLocation(), problem.Arguments) { FixLocations = PlaceOf(problem.Marshalled) };
            }
        }
    }

    static ImmutableArray<Location> PlaceOf(IFieldSymbol? field) =>
        field is not null && WrittenSource.DeclarationOf(field) is { } declaration ? ImmutableArray.Create(declaration.GetLocation()) : ImmutableArray<Location>.Empty;

    private protected virtual bool IsJudged(MethodFacts method) => true;
}
