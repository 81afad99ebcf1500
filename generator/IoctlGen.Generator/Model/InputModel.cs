namespace IoctlGen.Generator.Model;

/// <summary>What the driver reads.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Parameter">The parameter; empty where there is none.</param>
sealed record InputModel(InputShape Shape, string Parameter)
{
    public static InputModel None { get; } = new(InputShape.None, "");
}
