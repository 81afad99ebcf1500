using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Codes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1017: the major function is one that carries control codes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownRouteAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.UnknownRoute;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        if (IsUnknown(contract.Attribute, out var argument))
            yield return new(null, argument.Expression.GetLocation(), argument.Number!, contract.Type.Name);
        foreach (var method in contract.Methods)
        {
            if (IsUnknown(method.Attribute, out argument))
                yield return new(method, argument.Expression.GetLocation(), argument.Number!, method.Symbol.Name);
        }
    }

    static bool IsUnknown(AttributeArguments attribute, out AttributeArgument argument)
    {
        argument = attribute[AttributeNames.MajorFunction]!;
        return argument is { Number: not (null or Route.Unspecified) } && Route.MemberOf(argument.Number) is null;
    }
}
