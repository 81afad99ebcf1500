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
            // A header that another generator writes is the compiler's to check.
            if (method is { Shape: { OutputShape: OutputShape.HeaderBuffer, OutputType: { IsUnresolved: false } header } }
                && method.Attribute[AttributeNames.SizeField] is { Text: { } name } argument
                && FindingIn(header.Symbol, name) is { } finding)
            {
                yield return new(method, argument.Expression.GetLocation(), name, header.DisplayText, finding);
            }
        }
    }

    internal static string? FindingIn(ITypeSymbol header, string name) => header.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault() switch
    {
        null or { IsStatic: true } => "the structure has no field of this name; write SizeField = nameof(Structure.Field)",
        { DeclaredAccessibility: Accessibility.Private or Accessibility.Protected } => "the field is private, and the generated code cannot read it",
        { Type: var type } when !IsInteger(type) => $"the field is of type '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', but a size is an integer",
        _ => null,
    };

    static bool IsInteger(ITypeSymbol type) => type.SpecialType
        is (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
}
