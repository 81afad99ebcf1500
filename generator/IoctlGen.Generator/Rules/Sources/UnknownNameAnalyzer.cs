using System.Collections.Immutable;
using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3001: a published name without numbers is known to a source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownNameAnalyzer : ContractRule
{
    /// <summary>The property of a report that holds the name that was meant.</summary>
    internal const string Meant = "Meant";

    internal override DiagnosticDescriptor Rule => RuleTable.UnknownName;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            // Its own name, even where the constant is given another; a text that is no name at all is IOCTL1009's.
            if (method.Attribute[AttributeArguments.PublishedName] is { Text: { } name } argument && method.Code is { Raw: null, Published: null } && Identifiers.IsValid(method.Name))
            {
                // A name that a page has is right; numbers are what is missing.
                var skipped = contract.Sources.FindSkipped(file: null, name);
                var meant = method.Known is null && skipped is null ? contract.Sources.FindNear(name) : null;
                yield return new(method, argument.Expression.GetLocation(), name, skipped is { } code ? "a header of the project " + SpecPlace.TextOf(code) : HowToFix(name, meant)) { Properties = ImmutableDictionary<string, string?>.Empty.Add(Meant, meant) };
            }
        }
    }

    static string HowToFix(string name, string? meant) => (meant is null ? "correct it, " : $"did you mean '{meant}'? Else ")
        + $"name the header that defines it in the project (<IoctlHeader Include=\"…\" />), or declare it with its numbers and Name = \"{name}\", or with its whole Code";
}
