using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1022: no number is written as a character, which C# takes for its code without a word.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CharacterNumberAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.CharacterNumber;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        if (Of(null, contract.Attribute, AttributeArguments.DeviceType, "device type") is { } ofContract)
            yield return ofContract;

        foreach (var method in contract.Methods)
        {
            if (Of(method, method.Attribute, AttributeArguments.Function, "function") is { } ofMethod)
                yield return ofMethod;
        }
    }

    static Finding? Of(MethodFacts? method, AttributeArguments arguments, string name, string words) =>
        arguments[name] is { Number: { } number, Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.CharacterLiteralExpression } literal }
            ? new(method, literal.GetLocation(), literal.ToString(), words, number)
            : null;
}
