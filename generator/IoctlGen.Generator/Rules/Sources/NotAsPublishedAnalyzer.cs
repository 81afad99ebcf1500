using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3003: numbers that are declared for a name are those of the project's headers and of the catalogue.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotAsPublishedAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.NotAsPublished;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (method.Code is { Value: { } code, Published: null } && method.KnownAnywhere?.Statements.FirstOrDefault(other => other.Code != code) is { } other)
            {
                yield return new(method, method.Attribute.Syntax.GetLocation(), method.Name, code, CodeExpression.Of(code), other.Code, CodeExpression.Of(other.Code), other.Place)
                {
                    FixLocations = SpecPlace.LocationsOf(other),
                    Properties = SuggestedCode.Of(contract, method, other).Properties,
                };
            }
        }
    }
}
