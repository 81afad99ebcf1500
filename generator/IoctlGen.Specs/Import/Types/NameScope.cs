namespace IoctlGen.Specs.Import;

/// <summary>The names that are taken in a type or namespace.</summary>
/// <param name="taken">Those that are taken from the start.</param>
sealed class NameScope(params IEnumerable<string> taken)
{
    readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);
    readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

    /// <summary>The names that are taken elsewhere from now on.</summary>
    public HashSet<string> Others { get; set; } = new HashSet<string>();

    /// <summary>Takes a name, if it is free.</summary>
    public bool TryTake(string name) => !Others.Contains(name) && _taken.Add(name);

    /// <summary>Takes a name, with an underscore after it where it is taken, and a number where that is.</summary>
    public string Take(string name)
    {
        var free = name;
        while (!TryTake(free))
        {
            var times = _times[name] = _times.TryGetValue(name, out var before) ? before + 1 : 1;
            free = times == 1 ? name + "_" : FormattableString.Invariant($"{name}_{times}");
        }

        return free;
    }
}
