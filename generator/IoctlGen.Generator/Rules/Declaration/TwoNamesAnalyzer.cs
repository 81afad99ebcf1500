using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1011: a code has one name in a contract.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoNamesAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.TwoNames;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        var firsts = new Dictionary<uint, MethodFacts>();
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var method in contract.Methods)
        {
            if (method.Code.Value is not { } code)
                continue;

            if (!firsts.TryGetValue(code, out var first))
                firsts.Add(code, method);
            else if (first.Name != method.Name && reported.Add(method.Name))
                yield return new(method, method.Location, code, method.Name, first.Name, first.Symbol.Name);
        }
    }
}
