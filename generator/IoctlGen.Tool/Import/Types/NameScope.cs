namespace IoctlGen.Tool.Import;

/// <summary>The names that are taken in a type or namespace.</summary>
/// <param name="taken">Those that are taken from the start.</param>
sealed class NameScope(params IEnumerable<string> taken)
{
    readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>Takes a name, with underscores after it where it is taken.</summary>
    public string Take(string name)
    {
        while (!_taken.Add(name))
            name += "_";
        return name;
    }
}
