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
        HeaderPosition? position = null;
        IEnumerable<Difference>? all = null;
        foreach (var header in targets)
        {
            var type = HeaderType.Find(header, declared.Name);
            if (HeaderType.PositionOf(header, declared.Name, type) is not { File.Length: > 0 } here)
                continue;

            position ??= here;
            var differences = TypeComparison.Differences(declared, header).Where(static difference => !difference.IsUnread);
            all = all is null ? differences : Difference.OfBoth(all, differences);
        }

        return position is { } place ? new(declared.Name, place, [.. all!]) : null;
    }
}
