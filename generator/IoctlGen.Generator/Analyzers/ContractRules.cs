using IoctlGen.Generator.Parsing;

namespace IoctlGen.Generator.Analyzers;

/// <summary>The rules that keep a declaration from being generated.</summary>
static class ContractRules
{
    static readonly ContractRule[] Blocking =
    [
        new NotPartialAnalyzer(),
        new OutOfRangeAnalyzer(),
        new DeviceAnalyzer(),
        new TwoCodesAnalyzer(),
        new MemberClashAnalyzer(),
        new GenericAnalyzer(),
        new NoNumbersAnalyzer(),
        new InvalidNameAnalyzer(),
        new NoShapeAnalyzer(),
        new NotUnmanagedAnalyzer(),
        new OutputOnInDirectAnalyzer(),
        new SizeFieldAnalyzer(),
        new BufferOptionAnalyzer(),
        new UnknownNameAnalyzer(),
    ];

    /// <summary>The methods that break no rule and have a code; null where the contract itself breaks one.</summary>
    public static IReadOnlyList<MethodFacts>? Valid(ContractFacts contract, CancellationToken cancellationToken)
    {
        var broken = new HashSet<MethodFacts>();
        foreach (var rule in Blocking)
        {
            foreach (var finding in rule.Check(contract, cancellationToken))
            {
                if (finding.Method is null)
                    return null;
                broken.Add(finding.Method);
            }
        }

        // An argument with an error of the compiler's own has no value, and no rule of ours repeats that error.
        return contract.Methods.Where(method => method.Code.Value is not null && !broken.Contains(method)).ToList();
    }
}
