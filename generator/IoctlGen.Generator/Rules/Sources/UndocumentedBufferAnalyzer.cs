using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3008: a code whose documentation says that it has no input, or no output, is declared without.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndocumentedBufferAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.UndocumentedBuffer;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            // Of names that are declared with numbers the catalogue is asked as well.
            if (method.Shape is { InputShape: InputShape.None, OutputShape: OutputShape.None } || method.KnownAnywhere is not { } known)
                continue;
            if (method.Shape is { InputShape: not InputShape.None, Input: { } input } && known.NoInputBy is { } noInput)
                yield return new(method, input.Locations[0], method.Symbol.Name, "an input", known.Name, noInput);
            if (method.Shape.OutputShape != OutputShape.None && known.NoOutputBy is { } noOutput)
                yield return new(method, method.Shape.Output?.Locations[0] ?? method.Declaration.ReturnType.GetLocation(), method.Symbol.Name, "an output", known.Name, noOutput);
        }
    }
}
