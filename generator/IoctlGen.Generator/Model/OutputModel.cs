namespace IoctlGen.Generator.Model;

/// <summary>What the driver writes.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="TypeArguments">The structure, the element of the array or the header, as the file spells it; for pages, the cursor before it; empty where there is none.</param>
/// <param name="Parameter">The parameter; empty where the output is returned or there is none.</param>
/// <param name="AllowShort">Whether an output that does not cover the structure is accepted.</param>
/// <param name="Growth">The sizes of the buffers; null for the defaults.</param>
/// <param name="SizeField">The field of the header that holds the size of the whole output, escaped; null where there is none.</param>
sealed record OutputModel(OutputShape Shape, string TypeArguments, string Parameter, bool AllowShort, GrowthModel? Growth, string? SizeField)
{
    public static OutputModel None { get; } = new(OutputShape.None, "", "", AllowShort: false, Growth: null, SizeField: null);
}
