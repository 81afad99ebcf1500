using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1004: a name stands for one code in a contract.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoCodesAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.TwoCodes;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        var firsts = new Dictionary<string, MethodFacts>(contract.Methods.Count, StringComparer.Ordinal);
        foreach (var method in contract.Methods)
        {
            if (method.Code.Value is not { } code)
                continue;

            if (!firsts.TryGetValue(method.Name, out var first))
                firsts.Add(method.Name, method);
            else if (first.Code.Value != code)
                yield return new(method, method.Location, method.Name, code, first.Code.Value!, first.Symbol.Name);
        }
    }
}
