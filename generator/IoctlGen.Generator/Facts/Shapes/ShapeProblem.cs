using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>One thing that is wrong with a signature.</summary>
/// <param name="kind">Which rule it breaks.</param>
/// <param name="node">The parameter or type that breaks it.</param>
/// <param name="arguments">The words of the message.</param>
sealed class ShapeProblem(ShapeProblemKind kind, SyntaxNode node, params string[] arguments)
{
    public ShapeProblemKind Kind { get; } = kind;

    public SyntaxNode Node { get; } = node;

    /// <summary>The field whose [MarshalAs] tells a fix what to declare; null for none.</summary>
    public IFieldSymbol? Marshalled { get; init; }

    public string[] Arguments { get; } = arguments;
}

/// <summary>The rules about signatures.</summary>
enum ShapeProblemKind
{
    NoShape,
    NotUnmanaged,
    OutputOnInDirect,
}
