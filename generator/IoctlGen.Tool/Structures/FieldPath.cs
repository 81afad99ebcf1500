namespace IoctlGen.Tool.Structures;

/// <summary>The names of the fields on the way to a nested one, each with a dot behind it.</summary>
/// <param name="Name">As an exported header has them.</param>
/// <param name="Declared">As their own language has them.</param>
readonly record struct FieldPath(string? Name, string? Declared)
{
    public FieldPath Into(string name, string declared) => new($"{Name}{name}.", $"{Declared}{declared}.");
}
