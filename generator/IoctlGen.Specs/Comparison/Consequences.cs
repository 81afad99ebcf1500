using System.Globalization;

namespace IoctlGen.Specs.Comparison;

/// <summary>
/// Folds what follows from a difference of a structure into it. A field that one side alone has, or that has another size, moves all that lies behind it, and the structure
/// grows with it: that is one finding, and no row for each field. Where nothing tells what moved them, the first of the moved fields stands for all.
/// </summary>
sealed class Consequences
{
    /// <summary>The most bytes of padding that come and go at the end of a structure, with what lies before it.</summary>
    const int Padding = 15;

    readonly IReadOnlyList<Difference> _differences;
    readonly List<Difference> _causes;
    readonly Dictionary<Difference, List<Difference>> _folded = new(Same);

    Consequences(IReadOnlyList<Difference> differences)
    {
        _differences = differences;
        _causes = [.. differences.Where(static difference => difference.Start is not null && !IsMove(difference) && difference.Shift != 0)];
    }

    static IEqualityComparer<Difference> Same { get; } = new ByReference();

    /// <summary>The differences, without those that follow from others.</summary>
    /// <param name="differences">Those of one type, on one processor or on both.</param>
    public static IReadOnlyList<Difference> Fold(IReadOnlyList<Difference> differences) => new Consequences(differences).Folded();

    List<Difference> Folded()
    {
        foreach (var moved in _differences.Where(IsMove).OrderBy(static difference => difference.Start))
        {
            if (CauseOf(moved) is { } cause)
                Fold(moved, cause);
            else
                _causes.Add(moved);
        }

        foreach (var size in _differences.Where(static difference => difference is { What: "size", Start: null }))
        {
            if (LastCauseOf(size) is { } cause)
                Fold(size, cause);
        }

        var gone = new HashSet<Difference>(_folded.Values.SelectMany(static all => all), Same);
        return [.. _differences.Where(difference => !gone.Contains(difference)).Select(difference => _folded.TryGetValue(difference, out var all) ? difference with { Consequence = Words(difference, all) } : difference)];
    }

    void Fold(Difference difference, Difference cause)
    {
        if (!_folded.TryGetValue(cause, out var all))
            _folded[cause] = all = [];
        all.Add(difference);
    }

    /// <summary>Whether a field or a bit field lies elsewhere, and is the same besides.</summary>
    static bool IsMove(Difference difference) => difference.What == "offset" || (difference.What == "bits" && difference.Shift != 0);

    /// <summary>The last one before a field that moves it to where it is.</summary>
    Difference? CauseOf(Difference moved) => _causes
        .Where(cause => IsOn(cause, moved) && Math.Sign(cause.Shift) == Math.Sign(moved.Shift) && cause.Start < (cause.InHeader == Difference.Missing ? moved.Start - moved.Shift : moved.Start))
        .OrderBy(static cause => cause.Start)
        .LastOrDefault();

    /// <summary>The last one that makes a structure as much larger or smaller as it is, but for the padding at its end.</summary>
    Difference? LastCauseOf(Difference size) => _causes
        .Where(cause => IsOn(cause, size) && Math.Sign(cause.Shift) == Math.Sign(size.Shift) && Math.Abs(size.Shift - LastShiftOf(cause, size)) <= Padding)
        .OrderBy(static cause => cause.Start)
        .LastOrDefault();

    long LastShiftOf(Difference cause, Difference size) =>
        _folded.TryGetValue(cause, out var all) && all.FindAll(moved => IsOn(moved, size)) is [.., var last] ? last.Shift : cause.Shift;

    static bool IsOn(Difference cause, Difference other) => cause.Target.IndexOf(other.Target.Split(',')[0], StringComparison.Ordinal) >= 0;

    static string Words(Difference cause, List<Difference> folded)
    {
        var (moved, sizes) = (folded.FindAll(IsMove), folded.FindAll(static difference => !IsMove(difference)));
        var size = string.Join(" and ", sizes.Select(size => $"{size.InHeader} bytes instead of {size.Declared}{On(cause, [size])}"));
        return string.Join(", and ", new[] { moved.Count > 0 ? Moved(cause, moved) : "", size.Length > 0 ? $"the structure has {size}" : "" }.Where(static words => words.Length > 0));
    }

    /// <summary>A field may be moved by other numbers of bytes on each processor.</summary>
    static string Moved(Difference cause, List<Difference> fields)
    {
        var shifts = fields.Select(static field => Math.Abs(field.Shift)).ToList();
        var (least, most, count) = (Text(shifts.Min()), Text(shifts.Max()), fields.Select(static field => field.Name).Distinct().Count());
        var (subject, verb) = count == 1 ? ("1 field behind it", "lies") : ($"{Text(count)} fields behind it", "lie");
        var bytes = least != most ? $"{least} to {most} bytes" : most == "1" ? "1 byte" : $"{most} bytes";
        return $"{subject} {verb} {bytes} {(fields[0].Shift > 0 ? "further" : "nearer")}{On(cause, fields)}";
    }

    static string On(Difference cause, List<Difference> others) => others[0].Target is "x64" or "x86" && others.TrueForAll(other => other.Target == others[0].Target && other.Target != cause.Target) ? $" on {others[0].Target}" : "";

    static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A broken header has a field twice: equal rows are two.</summary>
    sealed class ByReference : IEqualityComparer<Difference>
    {
        public bool Equals(Difference? x, Difference? y) => ReferenceEquals(x, y);

        public int GetHashCode(Difference obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
