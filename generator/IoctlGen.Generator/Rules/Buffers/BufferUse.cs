using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Rules;

/// <summary>A type that source makes a buffer of, or a part of one: a structure, a header, an element.</summary>
/// <param name="type">The type.</param>
/// <param name="user">The method that has the buffer, as a message names it.</param>
/// <param name="location">Where the type is named, or else the argument that it is inferred from.</param>
readonly struct BufferUse(ITypeSymbol type, string user, Location location)
{
    public ITypeSymbol Type { get; } = type;

    public string User { get; } = user;

    public Location Location { get; } = location;

    /// <summary>Whether the location is the name of the type, which a fix may change.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether it is what a method returns, and no result reports success beside it.</summary>
    public bool IsReturned { get; init; }

    /// <summary>The fields that parameters of the contract's methods own; null for a call of the runtime.</summary>
    public HashSet<IFieldSymbol>? OwnedFields { get; init; }

    /// <summary>The method of a contract; null for a call of the runtime.</summary>
    public MethodFacts? Method { get; init; }

    /// <summary>Every use of a contract, method by method, the inputs first.</summary>
    public static IEnumerable<BufferUse> Of(ContractFacts contract)
    {
        var owned = new HashSet<IFieldSymbol>(contract.Methods.SelectMany(static method => method.Shape.Owned).Select(static owner => owner.Field).OfType<IFieldSymbol>(), SymbolEqualityComparer.Default);
        foreach (var method in contract.Methods)
        {
            var shape = method.Shape;
            if (shape is { Input: { } input, InputType: { } inputType })
                yield return New(method, inputType, input, owned);

            if (shape is { Data: { } data, DataType: { } dataType })
                yield return New(method, dataType, data, owned);

            // What goes in and out was the input already.
            if (shape.OutputType is { } outputType && shape.OutputShape != OutputShape.RefParameter)
                yield return New(method, outputType, shape.Output, owned, isReturned: shape is { OutputShape: OutputShape.Returned, ReportsResult: false });
        }
    }

    /// <summary>At the name of the type in the signature; at the whole type where an alias hides the name.</summary>
    static BufferUse New(MethodFacts method, TypeUse type, IParameterSymbol? parameter, HashSet<IFieldSymbol> owned, bool isReturned = false)
    {
        TypeSyntax syntax = type.Syntax ?? (parameter is null ? method.Declaration.ReturnType : method.Declaration.ParameterList.Parameters[parameter.Ordinal].Type!);
        return new(type.Symbol, method.Symbol.Name, syntax.GetLocation()) { IsNamed = true, IsReturned = isReturned, OwnedFields = owned, Method = method };
    }
}
