using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2004: the size of an output is read from an integer field of its header.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SizeFieldAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.SizeField;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (method is { Shape: { OutputShape: OutputShape.HeaderBuffer, OutputType: { } header } }
                && method.Attribute[AttributeNames.SizeField] is { Text: { } name } argument
                && FindingIn(header.Symbol, name) is { } finding)
            {
                yield return new(method, argument.Expression.GetLocation(), name, header.DisplayText, finding);
            }
        }
    }

    internal static string? FindingIn(ITypeSymbol header, string path) => FieldPath.Find(header, path) switch
    {
        { Problem: { } problem } => problem,
        { Field.Type: var type } when !IsInteger(type) => $"the field is of type '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', but a size is an integer",
        _ => null,
    };

    static bool IsInteger(ITypeSymbol type) => type.SpecialType
        is (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
}
