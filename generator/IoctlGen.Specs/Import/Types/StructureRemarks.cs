namespace IoctlGen.Specs.Import;

/// <summary>What the doc comment of a structure says of targets, behind its name.</summary>
static class StructureRemarks
{
    /// <param name="placement">How it is laid out.</param>
    /// <param name="dropped">The fields that were left to .NET.</param>
    /// <param name="dependsOnPointers">Whether it holds what is as large as a pointer.</param>
    public static string Of(Placement placement, IEnumerable<FieldToPlace> dropped, bool dependsOnPointers) =>
        string.Concat(dropped.Select(static field => $" {field.Field.Name}, which C has on x64 alone, is padding."))
        + (placement.OnX86 is not null ? $" For 64-bit processes: on x86 C has {placement.OnX86}."
            : dependsOnPointers ? " Its layout depends on the size of a pointer."
            : "");
}
