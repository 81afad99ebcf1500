using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>
/// The arguments that the generator cannot read, because another generator writes the constant. When an analyzer runs, that constant is there and
/// nothing looks wrong any more, so the generator leaves word in the body that throws: <c>IOCTL1018 (Ioctl.function)</c>.
/// </summary>
static class UnreadArguments
{
    const string OfContract = "IoctlContract.", OfMethod = "Ioctl.", Separator = ", ";

    static string Start => RuleTable.Unread.Id + " (";

    public static bool Any(ContractFacts contract, MethodFacts method) => !contract.Attribute.IsRead || !method.Attribute.IsRead;

    public static string Write(ContractFacts contract, MethodFacts method) => Start
        + string.Join(Separator, contract.Attribute.Unread.Select(name => OfContract + name).Concat(method.Attribute.Unread.Select(name => OfMethod + name)))
        + ")";

    /// <summary>The arguments that the generated body names. One that still has no value is an error of the compiler's, and its to report.</summary>
    public static IEnumerable<(bool IsContract, AttributeArgument Argument)> ReadBack(ContractFacts contract, MethodFacts method, CancellationToken cancellationToken)
    {
        foreach (var name in Names(method.Symbol.PartialImplementationPart, cancellationToken))
        {
            var isContract = name.StartsWith(OfContract, StringComparison.Ordinal);
            var argument = isContract ? contract.Attribute[name.Substring(OfContract.Length)] : OfMethodNamed(method.Attribute, name.Substring(OfMethod.Length));
            if (argument is { IsRead: true })
                yield return (isContract, argument);
        }
    }

    /// <summary>Which of the constructors was meant shows in the type of the constant only.</summary>
    static AttributeArgument? OfMethodNamed(AttributeArguments arguments, string name) =>
        arguments[name] ?? (name == AttributeArguments.Function ? arguments[AttributeArguments.PublishedName] : null);

    static string[] Names(IMethodSymbol? body, CancellationToken cancellationToken)
    {
        if (body?.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax(cancellationToken) is not MethodDeclarationSyntax { Body.Statements: [ThrowStatementSyntax thrown] })
            return [];

        var text = thrown.DescendantTokens().FirstOrDefault(token => token.IsKind(SyntaxKind.StringLiteralToken)).ValueText;
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return start < Start.Length ? [] : text.Substring(start, text.IndexOf(')', start) - start).Split([Separator], StringSplitOptions.None);
    }
}
