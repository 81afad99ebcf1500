using System.Globalization;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2005: the sizes of a buffer are in order, and options stand where they have an effect.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BufferOptionAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.BufferOption;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            // A signature that is not understood has no shape that an option could fit.
            if (method.Shape.Problems.Count > 0)
                continue;

            foreach (var option in BufferOptions.All)
            {
                if (method.Attribute[option] is { } argument && FindingIn(method, option, argument) is { } finding)
                    yield return new(method, argument.Expression.GetLocation(), method.Symbol.Name, finding);
            }
        }
    }

    static string? FindingIn(MethodFacts method, string option, AttributeArgument argument)
    {
        if (!BufferOptions.IsMeant(option, method.Shape))
            return argument.Value is null || (option == AttributeNames.AllowShortOutput && !argument.IsTrue) ? null : $"{option} has no effect on {(option is AttributeNames.Tail or AttributeNames.OutputSize or AttributeNames.Text or AttributeNames.NullTerminated ? "these buffers" : "this output")}; it is for {Shapes(option)}";
        if (option == AttributeNames.OutputSize && argument.Text is not null && method.Shape.OutputSize is { } size)
            return $"OutputSize has no effect beside the parameter '{size.Name}', which says how large the output is; leave one of them out";
        if (option == AttributeNames.InitialBufferSize && (method.Shape.OutputSize is not null || method.Attribute[AttributeNames.OutputSize]?.Text is not null))
            return "InitialBufferSize has no effect where each call says how large its output is; leave it out";
        if (option is AttributeNames.Text)
            return argument.Number is { } text && (text < 0 || text >= AttributeNames.Texts.Length) ? $"Text is {Text(text)}, which is no encoding; write IoctlText.Utf16 or IoctlText.Ansi" : null;
        if (option == AttributeNames.Tail && argument.Text is { } tail && ProblemOf(tail, method) is { } problem)
            return $"Tail is '{tail}', but {problem}";
        if (argument.Number is < 1)
            return $"{option} is {Text(argument.Number)}, but a buffer has at least 1 byte";
        if (option == AttributeNames.InitialBufferSize && argument.Number > method.Attribute[AttributeNames.MaximumBufferSize]?.Number)
            return $"InitialBufferSize is {Text(argument.Number)}, which is more than MaximumBufferSize, {Text(method.Attribute[AttributeNames.MaximumBufferSize]!.Number)}";
        return null;
    }

    /// <summary>Why no header of the method's has such a field; null where one has.</summary>
    static string? ProblemOf(string tail, MethodFacts method)
    {
        var problems = method.Shape.Headers.Select(header => FieldPath.Find(header.Symbol, tail).Problem).ToList();
        return problems.Contains(null) ? null : problems[0];
    }

    static string Shapes(string option) => option switch
    {
        AttributeNames.SizeField => "methods that return IoctlBuffer<THeader>",
        AttributeNames.OutputSize => "methods that take a structure or an IoctlInput<THeader>, and return T[], string, IoctlBuffer, IoctlBuffer<THeader> or IoctlPages<TInput, THeader>",
        AttributeNames.AllowShortOutput => "structures, IoctlBuffer<THeader> and IoctlPages<TInput, THeader>",
        AttributeNames.Tail => "methods that take IoctlInput<THeader>, or return IoctlBuffer<THeader> or IoctlPages<TInput, THeader>",
        AttributeNames.Text or AttributeNames.NullTerminated => "methods that take or return a string",
        AttributeNames.InitialBufferSize => "methods that return T[], string, IoctlBuffer, IoctlBuffer<THeader> or IoctlPages<TInput, THeader>",
        _ => "methods that return T[], string, IoctlBuffer or IoctlBuffer<THeader>",
    };

    static string Text(long? number) => number!.Value.ToString(CultureInfo.InvariantCulture);
}
