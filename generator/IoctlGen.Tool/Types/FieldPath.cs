namespace IoctlGen.Tool.Types;

/// <summary>The names of the fields on the way to a nested one, each with a dot behind it.</summary>
/// <param name="Name">As an exported header has them.</param>
/// <param name="Declared">As their own language has them.</param>
/// <param name="Designator">As <c>offsetof</c> takes them in an exported header, which has elements of arrays too.</param>
readonly record struct FieldPath(string? Name, string? Declared, string? Designator)
{
    public FieldPath Into(string name, string declared, bool isFirstOfMany = false) =>
        new($"{Name}{name}.", $"{Declared}{declared}.", $"{Designator}{name}{(isFirstOfMany ? "[0]" : "")}.");
}
