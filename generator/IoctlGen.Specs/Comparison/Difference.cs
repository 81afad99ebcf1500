using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Comparison;

/// <summary>Something that the contracts and the header do not agree on.</summary>
/// <param name="Name">The code, the structure, or the field: <c>LAB_REPORT.First</c>.</param>
/// <param name="What">What differs of it: code, kind, size, offset, type, value; or all of it.</param>
/// <param name="Declared">What the contracts say; "missing" where they are silent.</param>
/// <param name="InHeader">What the header says; "missing" where it is silent.</param>
/// <param name="Target">The processors that it is so for; empty where they do not matter.</param>
/// <param name="Position">Where the header says it; null where it is silent.</param>
sealed record Difference(string Name, string What, string Declared, string InHeader, string Target = "", HeaderPosition? Position = null)
{
    public const string Missing = "missing";

    /// <summary>Where the header says it: <c>Public.h(12,9)</c>; empty where it is silent.</summary>
    public string Place => Position?.ToString() ?? "";

    /// <summary>Of a type, the field, bit field or value that it is about, as C# has it: <c>Value.First</c>; null for one that C# has not, and for the type itself.</summary>
    public string? Member { get; init; }

    /// <summary>Of a field, where it begins: in the header, or in C#, where the header has it not; null for all else.</summary>
    public long? Start { get; init; }

    /// <summary>By how many bytes what lies behind it is moved, or would be, towards the end; of what lies elsewhere, by how many it is moved itself.</summary>
    public long Shift { get; init; }

    /// <summary>What comes of it alone, and is no row of its own: <c>23 fields behind it lie 4 bytes further</c>; empty for nothing.</summary>
    public string Consequence { get; init; } = "";

    /// <summary>What differs is said not to be known: the header's structure has no layout, most often because it holds a type that is not defined.</summary>
    public bool IsUnread { get; init; }

    /// <summary>Of two codes, the parts of the declared one that differ, in the words of CTL_CODE; else empty.</summary>
    public string DeclaredParts { get; init; } = "";

    /// <summary>Of two codes, the same of the header's.</summary>
    public string PartsInHeader { get; init; } = "";

    /// <summary>The processors that it is so for, where it is so for both; not said of what one expects to be the same on all.</summary>
    public string TargetOfBoth => What is "code" or "kind" or "value" || Target.Length == 0 ? "" : "x64, x86";

    /// <summary>The field or value of a type that it is about; null for the type itself, and for what is not named after it.</summary>
    public string? NameIn(string type) => Name.StartsWith(type + ".", StringComparison.Ordinal) ? Name.Substring(type.Length + 1) : null;

    /// <summary>Whether two processors differ in the same way.</summary>
    public bool IsSameOnAnother(Difference other) => Told == other.Told;

    /// <summary>What a row says, wherever it is so.</summary>
    Difference Told => this with { Target = "", Position = null, Start = null, Shift = 0 };

    /// <summary>The differences from a header that is read for one processor or for several: one row where they differ in the same way.</summary>
    public static IEnumerable<Difference> OfAll<T>(IEnumerable<T> targets, Func<T, IEnumerable<Difference>> compare) => targets.Select(compare).Aggregate(OfBoth);

    static IEnumerable<Difference> OfBoth(IEnumerable<Difference> x64, IEnumerable<Difference> x86)
    {
        var rest = x86.ToList();
        foreach (var difference in x64)
        {
            var same = rest.FindIndex(difference.IsSameOnAnother);
            yield return same < 0 ? difference : difference with { Target = difference.TargetOfBoth };
            if (same >= 0)
                rest.RemoveAt(same);
        }

        foreach (var difference in rest)
            yield return difference;
    }
}
