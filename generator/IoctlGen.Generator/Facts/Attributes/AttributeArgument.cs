using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>One argument that the user wrote: what it says and where.</summary>
sealed class AttributeArgument(Optional<object?> value, ExpressionSyntax expression)
{
    /// <summary>The constant; an enum's as its number; null where it is none.</summary>
    public object? Value => value.HasValue ? value.Value : null;

    /// <summary>Whether it is a constant at all: what another generator writes is none yet while ours runs, and an error of the compiler's stays none.</summary>
    public bool IsRead => value.HasValue;

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
