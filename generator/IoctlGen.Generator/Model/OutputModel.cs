namespace IoctlGen.Generator.Model;

/// <summary>What the driver writes.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Type">The structure, or the element of the array, as the file spells it; empty where there is none.</param>
/// <param name="Parameter">The parameter; empty where the output is returned or there is none.</param>
/// <param name="AllowShort">Whether an output that does not cover the structure is accepted.</param>
sealed record OutputModel(OutputShape Shape, string Type, string Parameter, bool AllowShort)
{
    public static OutputModel None { get; } = new(OutputShape.None, "", "", AllowShort: false);
}
