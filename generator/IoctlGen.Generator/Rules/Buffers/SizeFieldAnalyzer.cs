using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2004: the size of an output is read from an integer field, of its header or of the input.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SizeFieldAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.SizeField;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            foreach (var (option, structure) in SizesOf(method.Shape))
            {
                if (method.Attribute[option] is { Text: { } path } argument && FindingIn(structure.Symbol, path) is { } finding)
                    yield return new(method, argument.Expression.GetLocation(), path, structure.DisplayText, finding);
            }
        }
    }

    /// <summary>The options that name a field, and the structure that has it.</summary>
    static IEnumerable<(string Option, TypeUse Structure)> SizesOf(ShapeFacts shape)
    {
        if (BufferOptions.IsMeant(AttributeNames.SizeField, shape) && shape.OutputType is { } header)
            yield return (AttributeNames.SizeField, header);
        if (BufferOptions.IsMeant(AttributeNames.OutputSize, shape) && shape.InputType is { } input)
            yield return (AttributeNames.OutputSize, input);
    }

    internal static string? FindingIn(ITypeSymbol header, string path) => FieldPath.Find(header, path) switch
    {
        { Problem: { } problem } => problem,
        { Field.Type: var type } when !KnownTypes.IsInteger(type) => $"the field is of type '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', but a size is an integer",
        _ => null,
    };
}
