using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;

namespace IoctlGen.CodeFixes.Declaring;

/// <summary>A buffer that there is a type for.</summary>
sealed class DeclaredBuffer
{
    /// <summary>No buffer, which needs nothing.</summary>
    public static readonly DeclaredBuffer None = new(null, null, BufferKind.Structure);

    readonly ITypeSymbol? _structure;
    readonly string? _scalar;
    readonly BufferKind _kind;

    DeclaredBuffer(ITypeSymbol? structure, string? scalar, BufferKind kind) => (_structure, _scalar, _kind) = (structure, scalar, kind);

    /// <summary>As many elements as there are.</summary>
    public bool IsArray => _kind == BufferKind.Array;

    /// <summary>A number, which is handed over by value.</summary>
    public bool IsScalar => _scalar is not null and not Guid;

    /// <summary>A structure that goes on behind its end.</summary>
    public bool IsVariable => !IsArray && (_kind == BufferKind.Header || _structure?.AllInterfaces.Any(static type => KnownTypes.IsRuntime(type, TailNames.Interface)) == true);

    /// <summary>Whether its type is one of System.</summary>
    public bool UsesSystem => IsArray || _scalar == Guid;

    const string Guid = "Guid";

    /// <summary>What the sources say, as far as there is a type for it; null for none.</summary>
    /// <param name="source">What they say.</param>
    /// <param name="structures">Those of the project.</param>
    /// <param name="scalar">The number of C# that a type of C is.</param>
    public static DeclaredBuffer? Of(BufferSource? source, StructureFinder structures, Func<string, string?> scalar) =>
        structures.TheOne(source) is { } structure ? new(structure, null, source!.Kind)
        : source is { IsUnclear: false, Kind: BufferKind.Structure or BufferKind.Array, Types: [var only] } && scalar(only) is { } number ? new(null, number, source.Kind)
        : null;

    /// <summary>Its type, as a place may name it.</summary>
    public string Name(SemanticModel model, int position) => _structure?.ToMinimalDisplayString(model, position) ?? _scalar!;
}
