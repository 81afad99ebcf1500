using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2013: the header, or one element, fits the largest buffer. A rule of layout, so the generator does not ask it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BufferTooSmallAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.BufferTooSmall;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken) => [];

    internal override IEnumerable<Finding> Check(ContractFacts contract, AnalyzedProject project, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (LimitOf(method.Shape.OutputShape) is { } option
                && method.Attribute[option] is { Number: { } limit and > 0 } argument
                && method.Shape.OutputType is { Symbol: var type } output
                && project.Layouts.DotNet.Of(type) is { } layout && layout.Size > limit)
            {
                yield return new(method, argument.Expression.GetLocation(), method.Symbol.Name, option, limit, output.DisplayText, layout.Size);
            }
        }
    }

    /// <summary>The option that sets the largest buffer. A first buffer may be smaller than the header: the runtime makes it as large, as it says.</summary>
    static string? LimitOf(OutputShape shape) => shape switch
    {
        OutputShape.HeaderBuffer or OutputShape.VariableArray => AttributeNames.MaximumBufferSize,
        OutputShape.Pages => AttributeNames.InitialBufferSize,
        _ => null,
    };
}
