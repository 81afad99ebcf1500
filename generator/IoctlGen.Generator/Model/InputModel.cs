namespace IoctlGen.Generator.Model;

/// <summary>What the driver reads.</summary>
/// <param name="Kind">The shape.</param>
/// <param name="Parameter">The parameter; empty where there is none.</param>
sealed record InputModel(InputKind Kind, string Parameter)
{
    public static InputModel None { get; } = new(InputKind.None, "");
}
