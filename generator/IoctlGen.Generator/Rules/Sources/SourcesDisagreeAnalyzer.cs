using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3005: the sources of a name that is declared without numbers give it one code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SourcesDisagreeAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.SourcesDisagree;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            // Declared numbers are held against each source by IOCTL3003.
            if (method.Code.Published?.Statements.ToList() is not [var first, ..] statements || statements.Find(other => other.Code != first.Code) is not { } other)
                continue;

            yield return new(method, method.Attribute[AttributeArguments.PublishedName]!.Expression.GetLocation(), method.Code.Published.Name, first.Code, first.FullPlace, other.Code, other.FullPlace)
            {
                FixLocations = SpecPlace.LocationsOf(first).AddRange(SpecPlace.LocationsOf(other)),
            };
        }
    }
}
