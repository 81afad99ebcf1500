using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>The buffers that a method's signature declares, and what is wrong with them.</summary>
sealed class ShapeFacts
{
    public InputShape InputShape { get; set; }

    public IParameterSymbol? Input { get; set; }

    public TypeUse? InputType { get; set; }

    /// <summary>The second buffer where the driver only reads it.</summary>
    public IParameterSymbol? Data { get; set; }

    public InputShape DataShape { get; set; }

    public TypeUse? DataType { get; set; }

    /// <summary>The parameters that own fields of the input, in order.</summary>
    public List<OwnedField> Owned { get; } = [];

    public OutputShape OutputShape { get; set; }

    /// <summary>The parameter of the output; null where it is returned.</summary>
    public IParameterSymbol? Output { get; set; }

    public TypeUse? OutputType { get; set; }

    /// <summary>The parameter that says how large the output of a call is; null where none does.</summary>
    public IParameterSymbol? OutputSize { get; set; }

    /// <summary>The input that moves itself on from page to page.</summary>
    public TypeUse? Cursor { get; set; }

    /// <summary>What more follows than the structure: the header of a built input, and that of a variable output.</summary>
    public IEnumerable<TypeUse> Headers
    {
        get
        {
            if (InputShape == InputShape.Builder && InputType is { } input)
                yield return input;
            if (OutputShape is OutputShape.HeaderBuffer or OutputShape.Pages && OutputType is { } output)
                yield return output;
        }
    }

    public bool ReportsResult { get; set; }

    public Completion Completion { get; set; }

    public IParameterSymbol? CancellationToken { get; set; }

    public List<ShapeProblem> Problems { get; } = [];
}
