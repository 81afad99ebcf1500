using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1008: a declaration gives a function of a contract with a device type, or a whole code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoNumbersAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.NoNumbers;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            var suggested = IsBare(method) ? SuggestedCode.Of(contract, method, method.Name) : null;
            if ((suggested is null ? FindingIn(contract, method) : HowToFix(suggested)) is { } finding)
                yield return new(method, method.Attribute.Syntax.GetLocation(), method.Symbol.Name, finding) { Properties = suggested?.Properties ?? ImmutableDictionary<string, string?>.Empty };
        }
    }

    static string HowToFix(SuggestedCode suggested) => $"write [Ioctl(\"{suggested.PublishedName}\")], which is 0x{suggested.Code:X8} in {suggested.Place}, or its numbers";

    /// <summary>Whether nothing is said of the code, but maybe its name.</summary>
    static bool IsBare(MethodFacts method) =>
        method.Attribute[AttributeNames.Code] is null
        && method.Attribute[AttributeArguments.PublishedName] is null
        && method.Attribute[AttributeArguments.Function] is null or { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression };

    static string? FindingIn(ContractFacts contract, MethodFacts method) => method switch
    {
        _ when method.Attribute[AttributeNames.Code] is { Number: null } => null,
        { Code: { Raw: not null, Function: not null } } => "it has a function and a whole Code as well; leave out the one that is not meant",
        { Code.Raw: not null } => null,
        _ when method.Attribute[AttributeArguments.PublishedName] is not null => null,
        _ when IsBare(method) => "write its function number, [Ioctl(0x800)], or its whole Code, [Ioctl(Code = 0x80002000)]",
        _ when contract.Attribute[AttributeArguments.DeviceType] is null => "its contract has no device type, which the code is composed from; write [IoctlContract(DeviceType.…)], or a number of a vendor, or the whole Code",
        _ => null,
    };
}
