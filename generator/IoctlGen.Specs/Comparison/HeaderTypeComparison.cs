using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Comparison;

/// <summary>A declared type and the one that a header's own text defines under its name.</summary>
/// <param name="Name">The name that the header has for it.</param>
/// <param name="Position">Where the header defines it.</param>
/// <param name="Differences">What differs on any of the targets; nothing of what cannot be laid out, because the header takes it from one that is not to be had.</param>
sealed record HeaderTypeComparison(string Name, HeaderPosition Position, IReadOnlyList<Difference> Differences)
{
    /// <summary>Compares; null where the header does not define the type, on no target.</summary>
    /// <param name="declared">The type.</param>
    /// <param name="targets">The header, read for one target or for both.</param>
    public static HeaderTypeComparison? Of(DeclaredType declared, IEnumerable<CHeader> targets)
    {
        var found = targets.Select(header => (Header: header, Position: HeaderType.PositionOf(header, declared.Name, HeaderType.Find(header, declared.Name))))
            .Where(static one => one.Position is { File.Length: > 0 }).ToList();
        return found is not [{ Position: { } position }, ..]
            ? null
            : new(declared.Name, position, [.. Difference.OfAll(found.Select(static one => one.Header), header => TypeComparison.Differences(declared, header).Where(static difference => !difference.IsUnread))]);
    }
}
