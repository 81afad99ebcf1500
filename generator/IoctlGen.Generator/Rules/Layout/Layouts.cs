using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>The layouts of the structures of a compilation, each computed once for all rules and contracts, and what is wrong with their padding.</summary>
sealed class Layouts
{
    static readonly ConditionalWeakTable<Compilation, Layouts> OfCompilations = new();

    readonly ConcurrentDictionary<INamedTypeSymbol, string?> _paddings = new(SymbolEqualityComparer.Default);

    public LayoutCalculator DotNet { get; } = new(pointerSize: 8, asC: false);

    public LayoutCalculator DotNetX86 { get; } = new(pointerSize: 4, asC: false);

    public LayoutCalculator C { get; } = new(pointerSize: 8, asC: true);

    public static Layouts Of(Compilation compilation) => OfCompilations.GetValue(compilation, static _ => new());

    /// <summary>What C would pad otherwise in a structure; null where it would pad alike, or no layout is known.</summary>
    public string? PaddingOf(INamedTypeSymbol type) => _paddings.TryGetValue(type, out var finding) ? finding : _paddings.GetOrAdd(type, Padding.FindingIn(type, this));
}
