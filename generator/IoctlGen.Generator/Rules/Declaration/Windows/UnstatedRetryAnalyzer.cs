using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1012: a code that sends data states whether it may be sent again for a larger output.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstatedRetryAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.UnstatedRetry;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (BufferOptions.Grows(method.Shape.OutputShape) && Sends(method) && method.Attribute[AttributeNames.Retry] is null)
                yield return new(method, method.Attribute.Syntax.GetLocation(), method.Symbol.Name);
        }
    }

    /// <summary>An input alone may be a question; one that needs a handle opened for writing changes something.</summary>
    static bool Sends(MethodFacts method) =>
        method.Shape.InputShape != InputShape.None && method.Code.Value is { } code && (CtlCode.Access(code) & CtlCode.WriteAccess) != 0;
}
