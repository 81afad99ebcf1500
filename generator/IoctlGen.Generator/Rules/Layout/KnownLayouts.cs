using IoctlGen.Specs.DotNetLayout;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>The layouts of .NET's own types, for symbols.</summary>
static class KnownLayouts
{
    /// <summary>Those that .NET itself marks as to be laid out as the runtime likes; the tuple is auto from two elements up.</summary>
    static readonly HashSet<string> Auto = new(StringComparer.Ordinal) { "System.DateTime", "System.DateTimeOffset", "System.ValueTuple" };

    public static TypeLayout? Of(INamedTypeSymbol type, int pointerSize) => FrameworkLayouts.Of(NameOf(type), pointerSize) is var (size, alignment)
        ? TypeLayout.Whole(size, alignment)
        : null;

    public static bool IsPointerSized(INamedTypeSymbol type) => FrameworkLayouts.IsPointerSized(NameOf(type));

    public static bool IsAuto(INamedTypeSymbol type) => Auto.Contains(NameOf(type)) && (type.Name != "ValueTuple" || type.Arity > 1);

    static string NameOf(INamedTypeSymbol type) => type.ContainingType is null ? $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}" : "";
}
