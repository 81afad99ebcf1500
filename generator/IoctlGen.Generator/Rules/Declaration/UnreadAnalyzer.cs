using System.Globalization;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1018: what a declaration states is there before any generator runs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.Unread;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        var reported = new HashSet<AttributeArgument>();
        foreach (var method in contract.Methods)
        {
            foreach (var (isContract, argument) in UnreadArguments.ReadBack(contract, method, cancellationToken))
            {
                if (reported.Add(argument))
                    yield return new(isContract ? null : method, argument.Expression.GetLocation(), argument.Expression.ToString(), isContract ? contract.Type.Name : method.Symbol.Name, Text(argument));
            }
        }
    }

    static string Text(AttributeArgument argument) => argument switch
    {
        { Text: { } text } => SymbolDisplay.FormatLiteral(text, quote: true),
        { Number: { } number } => number < 0 ? number.ToString(CultureInfo.InvariantCulture) : $"0x{number:X}",
        { Value: bool flag } => flag ? "true" : "false",
        _ => "null",
    };
}
