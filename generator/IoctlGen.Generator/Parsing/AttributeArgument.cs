using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Parsing;

/// <summary>One argument that the user wrote: what it says and where.</summary>
sealed class AttributeArgument(object? value, ExpressionSyntax expression)
{
    /// <summary>The constant; an enum's as its number; null where the compiler has found an error in it.</summary>
    public object? Value { get; } = value;

    public ExpressionSyntax Expression { get; } = expression;

    public string? Text => Value as string;

    public bool IsTrue => Value is true;

    /// <summary>The number, if it is one.</summary>
    public long? Number => Value switch
    {
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(Value, CultureInfo.InvariantCulture),
        char character => character,
        _ => null,
    };
}
