using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>An output whose size only the driver knows: its shape, and the type that its bytes are seen as.</summary>
readonly struct VariableOutput(OutputShape shape, TypeUse type)
{
    public OutputShape Shape { get; } = shape;

    /// <summary>The element or the header; the returned type itself where it has neither.</summary>
    public TypeUse Type { get; } = type;

    /// <summary>Recognises the return types of variable outputs; null for all others.</summary>
    public static VariableOutput? Read(TypeUse returned)
    {
        var type = returned.NotNullable;
        return type.Symbol switch
        {
            IArrayTypeSymbol { Rank: 1 } => new(OutputShape.VariableArray, type.Element),
            { SpecialType: SpecialType.System_String } => new(OutputShape.Text, type),
            INamedTypeSymbol { Arity: 0 } buffer when KnownTypes.IsRuntime(buffer, "IoctlBuffer") => new(OutputShape.Buffer, type),
            INamedTypeSymbol { Arity: 1 } buffer when KnownTypes.IsRuntime(buffer, "IoctlBuffer") => new(OutputShape.HeaderBuffer, type.ArgumentAt(0)),
            INamedTypeSymbol { Arity: 2 } pages when KnownTypes.IsRuntime(pages, "IoctlPages") => new(OutputShape.Pages, type.ArgumentAt(1)),
            _ => null,
        };
    }
}
