using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1014: the name of a code follows the custom of its kind, or is published.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnconventionalNameAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.UnconventionalName;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Location>();
        foreach (var method in contract.Methods)
        {
            // A text that is no identifier is IOCTL1009's; Windows itself has names of other kinds (SMART_GET_VERSION).
            if (CodeName.IsConventional(method.Name) || !Identifiers.IsValid(method.Name) || method.KnownAnywhere is { IsPublished: true })
                continue;

            var (location, culprit) = Culprit(contract, method);
            if (reported.Add(location))
                yield return new(method, location, method.Name, culprit);
        }
    }

    /// <summary>What the name comes from; a prefix is to blame for all its methods, once.</summary>
    static (Location Location, string Text) Culprit(ContractFacts contract, MethodFacts method)
    {
        if ((method.Attribute[AttributeNames.Name] ?? method.Attribute[AttributeArguments.PublishedName]) is { Text: not null } name)
            return (name.Expression.GetLocation(), "the name");
        if (CodeName.IsConventional(contract.Prefix + "X"))
            return (method.Location, $"the name of '{method.Symbol.Name}', or give it a Name");
        return contract.Attribute[AttributeNames.Prefix] is { Text: not null } prefix
            ? (prefix.Expression.GetLocation(), "the Prefix")
            : (contract.Type.Locations[0], $"the name of '{contract.Type.Name}', or give it a Prefix");
    }
}
