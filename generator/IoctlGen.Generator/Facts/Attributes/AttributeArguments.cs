using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>The arguments of one attribute as the user wrote them; what was left out is not there, so that defaults can apply.</summary>
sealed class AttributeArguments
{
    public const string DeviceType = "deviceType", Function = "function", Method = "method", Access = "access", PublishedName = "publishedName";

    /// <summary>A handful, and in thousands of attributes: to search them costs less than to hash them.</summary>
    readonly (string Name, AttributeArgument Argument)[] _arguments;

    public AttributeArguments(AttributeSyntax syntax, bool isContract, Func<string, ExpressionSyntax, Optional<object?>> evaluate)
    {
        Syntax = syntax;
        var arguments = syntax.ArgumentList?.Arguments ?? default;
        _arguments = new (string, AttributeArgument)[arguments.Count];
        var position = 0;
        for (var i = 0; i < _arguments.Length; i++)
        {
            var argument = arguments[i];
            var name = argument.NameEquals?.Name.Identifier.ValueText
                ?? argument.NameColon?.Name.Identifier.ValueText
                ?? ParameterName(isContract, position++);
            var value = evaluate(name, argument.Expression);

            // The one constructor whose first parameter is a string is that of a published name.
            if (name == Function && value is { HasValue: true, Value: string })
                name = PublishedName;
            _arguments[i] = (name, new(value, argument.Expression));
            IsRead &= value.HasValue;
        }
    }

    public AttributeSyntax Syntax { get; }

    /// <summary>Whether every argument is a constant.</summary>
    public bool IsRead { get; } = true;

    public AttributeArgument? this[string name]
    {
        get
        {
            foreach (var (other, argument) in _arguments)
            {
                if (other == name)
                    return argument;
            }

            return null;
        }
    }

    /// <summary>The names of the arguments that are none, in a fixed order.</summary>
    public IEnumerable<string> Unread => _arguments.Where(pair => !pair.Argument.IsRead).Select(pair => pair.Name).OrderBy(name => name, StringComparer.Ordinal);

    static string ParameterName(bool isContract, int position) => (isContract, position) switch
    {
        (true, 0) => DeviceType,
        (false, 0) => Function,
        (false, 1) => Method,
        (false, 2) => Access,
        _ => "",
    };
}

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
