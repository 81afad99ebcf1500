namespace IoctlGen.Specs.Import;

/// <summary>The members of a structure or union without a name, which C has as those of the structure around it.</summary>
static class AnonymousMembers
{
    /// <param name="inner">The structure without a name.</param>
    /// <param name="path">The field that holds it.</param>
    /// <param name="isOfC">Whether a name is that of a field in C: the storage of bit fields, and that of deeper anonymous members, has none.</param>
    public static IEnumerable<ImportedForward> Of(ImportedStructure inner, string path, Func<string, bool> isOfC)
    {
        var nested = new HashSet<string>(inner.Members.OfType<ImportedNested>().Select(static member => member.Name), StringComparer.Ordinal);
        foreach (var member in inner.Members)
        {
            if (member is ImportedNested or ImportedOffset || !isOfC(member.Name))
                continue;
            var type = nested.Contains(member.Type.Split('.')[0]) ? $"{inner.Name}.{member.Type}" : member.Type;
            yield return new(member.Summary, member.Name, type, path, member is not ImportedBits and not ImportedForward { IsReference: false }) { Comment = member.Comment };
        }
    }
}
