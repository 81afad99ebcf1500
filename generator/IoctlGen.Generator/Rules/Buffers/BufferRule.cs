using System.Collections.Concurrent;
using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>
/// A rule about what lies in buffers: those of contracts, and those that calls of the runtime read or build piece by piece. It is one of layout, so that the
/// generator does not ask it.
/// </summary>
public abstract class BufferRule : ContractRule
{
    internal sealed override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken) => [];

    internal sealed override IEnumerable<Finding> Check(ContractFacts contract, AnalyzedProject project, CancellationToken cancellationToken) =>
        Check(BufferPart.AllOf(contract, project.Layouts));

    private protected sealed override void Register(AnalysisContext context)
    {
        base.Register(context);
        context.RegisterSymbolStartAction(AnalyzeCalls, SymbolKind.NamedType);
    }

    /// <summary>What is wrong with a part; null where nothing is.</summary>
    private protected abstract BufferFinding? Check(BufferPart part);

    IEnumerable<Finding> Check(IEnumerable<BufferPart> parts)
    {
        foreach (var part in parts)
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

    /// <summary>The calls of a type and of those nested in it, together, so that a structure is reported once there.</summary>
    void AnalyzeCalls(SymbolStartAnalysisContext context)
    {
        if (context.Symbol.ContainingType is not null || !IsAskedOf(context.Compilation))
            return;

        var uses = new ConcurrentBag<BufferUse>();
        context.RegisterOperationAction(operation => Collect(operation, uses), BufferCall.Kinds);
        context.RegisterSymbolEndAction(end => Catch($"'{end.Symbol.Name}'", end.Symbol.Locations[0], end.ReportDiagnostic, () => Report(end, uses)));
    }

    void Collect(OperationAnalysisContext context, ConcurrentBag<BufferUse> uses)
    {
        if (BufferCall.Is(context.Operation))
        {
            Catch("a call of IoctlGen", context.Operation.Syntax.GetLocation(), context.ReportDiagnostic, () =>
            {
                foreach (var use in BufferCall.UsesIn(context.Operation))
                    uses.Add(use);
            });
        }
    }

    void Report(SymbolAnalysisContext context, ConcurrentBag<BufferUse> uses)
    {
        if (uses.IsEmpty)
            return;

        var ordered = uses.OrderBy(static use => use.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(static use => use.Location.SourceSpan.Start);
        var met = AnalyzedContracts.BufferTypesOf(context.Compilation, context.Options, context.CancellationToken);
        Report(Check(BufferPart.AllOf(ordered, new(met, SymbolEqualityComparer.Default), Layouts.Of(context.Compilation))), context.ReportDiagnostic);
    }
}
