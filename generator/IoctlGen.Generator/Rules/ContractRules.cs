using IoctlGen.Generator.Facts;

namespace IoctlGen.Generator.Rules;

/// <summary>The rules that keep a declaration from being generated: errors that its syntax and symbols show. Warnings and advice never do.</summary>
static class ContractRules
{
    public static readonly ContractRule[] Blocking =
    [
        new NotPartialAnalyzer(),
        new OutOfRangeAnalyzer(),
        new CharacterNumberAnalyzer(),
        new DeviceAnalyzer(),
        new TwoCodesAnalyzer(),
        new MemberClashAnalyzer(),
        new GenericAnalyzer(),
        new NoNumbersAnalyzer(),
        new InvalidNameAnalyzer(),
        new UnknownRouteAnalyzer(),
        new NoShapeAnalyzer(),
        new NotUnmanagedAnalyzer(),
        new OutputOnInDirectAnalyzer(),
        new SizeFieldAnalyzer(),
        new BufferOptionAnalyzer(),
        new UnknownNameAnalyzer(),
    ];

    public static CheckedContract Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        var broken = contract.Methods.Where(method => UnreadArguments.Any(contract, method)).ToDictionary(method => method, _ => RuleTable.Unread.Id);
        foreach (var rule in Blocking)
        {
            foreach (var finding in rule.Check(contract, cancellationToken))
            {
                foreach (var method in finding.Method is null ? contract.Methods : [finding.Method])
                {
                    if (!broken.ContainsKey(method))
                        broken.Add(method, rule.Rule.Id);
                }
            }
        }

        return new(contract, broken);
    }
}
