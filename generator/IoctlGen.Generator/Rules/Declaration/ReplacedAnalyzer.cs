using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1015: a code that another one replaces is marked as obsolete.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReplacedAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.Replaced;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var code in contract.Methods.GroupBy(method => method.Name, StringComparer.Ordinal))
        {
            // As in the documentation of its constant: what one method states of a code holds for all of them.
            var replacement = code.Select(method => method.Attribute[AttributeNames.ReplacedBy]?.Text ?? method.KnownAnywhere?.ReplacedBy).FirstOrDefault(text => text is { Length: > 0 });
            if (replacement is null || replacement == code.Key)
                continue;

            foreach (var method in code.Where(method => !IsObsolete(method.Symbol)))
                yield return new(method, method.Location, code.Key, replacement, method.Symbol.Name) { Properties = ImmutableDictionary<string, string?>.Empty.Add(AttributeNames.ReplacedBy, replacement) };
        }
    }

    static bool IsObsolete(ISymbol? symbol) => symbol is not null
        && (symbol.GetAttributes().Any(attribute => KnownTypes.IsSystem(attribute.AttributeClass, "ObsoleteAttribute")) || IsObsolete(symbol.ContainingType));
}
