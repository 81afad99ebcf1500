namespace IoctlGen.Generator.Model;

/// <summary>What the driver reads.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Parameter">The parameter; empty where there is none.</param>
sealed record InputModel(InputShape Shape, string Parameter)
{
    public static InputModel None { get; } = new(InputShape.None, "");
}

/// <summary>The shapes of an input buffer.</summary>
enum InputShape
{
    None,

    /// <summary>One structure, passed by value or by reference.</summary>
    Structure,

    /// <summary>A span, or a memory of an asynchronous call.</summary>
    Array,

    /// <summary>A header with what was appended to it.</summary>
    Builder,
}
