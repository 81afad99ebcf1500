using IoctlGen.Generator.Facts;

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
                    yield return new(method, problem.Node.GetLocation(), problem.Arguments);
            }
        }
    }

    private protected virtual bool IsJudged(MethodFacts method) => true;
}
