namespace IoctlGen.Specs.Types;

/// <summary>The declared types that a header needs, each after those that it is made of.</summary>
static class TypeOrder
{
    /// <param name="roots">The types to begin with.</param>
    /// <param name="isWanted">Whether a type, and what it is made of, belongs into the header.</param>
    public static IReadOnlyList<DeclaredType> Of(IEnumerable<DataType> roots, Func<DeclaredType, bool> isWanted)
    {
        var ordered = new List<DeclaredType>();
        var seen = new HashSet<DeclaredType>();
        foreach (var root in roots)
            Visit(root, isInline: false, isWanted, ordered, seen);
        return ordered;
    }

    static void Visit(DataType type, bool isInline, Func<DeclaredType, bool> isWanted, List<DeclaredType> ordered, HashSet<DeclaredType> seen)
    {
        if (type is ArrayType array)
            Visit(array.Core, isInline: false, isWanted, ordered, seen);
        if (type is not DeclaredType declared || !isWanted(declared) || !seen.Add(declared))
            return;

        foreach (var field in (declared as StructureType)?.Fields ?? [])
            Visit(field.Type, field.IsInline, isWanted, ordered, seen);
        // C declares it where the one field is that it is for.
        if (!isInline)
            ordered.Add(declared);
    }
}
