using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Rules;

/// <summary>A type that a signature makes a buffer of: a structure, a header, an element.</summary>
readonly struct BufferUse(MethodFacts method, ITypeSymbol type, TypeSyntax syntax)
{
    public MethodFacts Method { get; } = method;

    public ITypeSymbol Type { get; } = type;

    /// <summary>The name of the type in the signature; the whole type where an alias hides the name.</summary>
    public TypeSyntax Syntax { get; } = syntax;

    /// <summary>Every use of a contract, method by method, the input first.</summary>
    public static IEnumerable<BufferUse> Of(ContractFacts contract)
    {
        foreach (var method in contract.Methods)
        {
            var shape = method.Shape;
            if (shape is { Input: { } input, InputType: { } inputType })
                yield return New(method, inputType, input);

            // What goes in and out was the input already.
            if (shape.OutputType is { } outputType && shape.OutputShape != OutputShape.RefParameter)
                yield return New(method, outputType, shape.Output);
        }
    }

    static BufferUse New(MethodFacts method, TypeUse type, IParameterSymbol? parameter) => new(
        method, type.Symbol, type.Syntax ?? (parameter is null ? method.Declaration.ReturnType : method.Declaration.ParameterList.Parameters[parameter.Ordinal].Type!));
}
