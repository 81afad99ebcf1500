using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Building;

/// <summary>
/// Types as generated files spell them. Thousands of signatures name the same few types, and to spell one costs more than
/// all else about a parameter, so each is spelled once in a compilation.
/// </summary>
sealed class TypeNames
{
    static readonly ConditionalWeakTable<Compilation, TypeNames> OfCompilations = new();

    static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    readonly ConcurrentDictionary<ITypeSymbol, string> _qualified = new(SymbolEqualityComparer.IncludeNullability);

    public static TypeNames Of(Compilation compilation) => OfCompilations.GetValue(compilation, static _ => new());

    /// <summary>The type from the root, or as written where it does not resolve.</summary>
    public string Text(TypeUse type, bool asWritten) => asWritten && type.Syntax is { } syntax
        ? SyntaxText.Of(syntax)
        : _qualified.GetOrAdd(type.Symbol, static symbol => Escaped(symbol.ToDisplayString(Qualified)));

    /// <summary>The one contextual keyword that is taken for a modifier even at the end of a qualified name, and that the compiler's own format does not escape.</summary>
    static string Escaped(string name) => name.Replace(".partial", ".@partial").Replace("::partial", "::@partial");
}
