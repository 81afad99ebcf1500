using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>A rule about what lies in the buffers of a contract: one of layout, so that the generator does not ask it.</summary>
public abstract class BufferRule : ContractRule
{
    internal sealed override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken) => [];

    internal sealed override IEnumerable<Finding> Check(ContractFacts contract, AnalyzedProject project, CancellationToken cancellationToken)
    {
        foreach (var part in BufferPart.AllOf(contract, project.Layouts))
        {
            if (Check(part) is { } finding)
            {
                yield return new(part.Method, part.Location, finding.Arguments)
                {
                    FixLocations = finding.FixLocation is null ? ImmutableArray<Location>.Empty : ImmutableArray.Create(finding.FixLocation),
                };
            }
        }
    }

    /// <summary>What is wrong with a part; null where nothing is.</summary>
    private protected abstract BufferFinding? Check(BufferPart part);
}
