namespace IoctlGen.Generator.Sources;

/// <summary>The spec files of the projects that are open, each read once: for the generator and for all rules, and not again after an edit in C#.</summary>
static class SharedSources
{
    /// <summary>How many are kept that nobody has at the moment: between two builds of a compiler that goes on running.</summary>
    const int Kept = 8;

    /// <summary>The last ones, the newest first.</summary>
    static readonly List<SpecSources> Last = [];

    /// <summary>All that somebody has.</summary>
    static readonly List<WeakReference<SpecSources>> All = [];

    /// <summary>What is known of these files, where somebody has asked for them before.</summary>
    public static SpecSources Of(IReadOnlyCollection<SpecFile> files)
    {
        if (files.Count == 0)
            return SpecSources.None;

        var sources = new SpecSources(files);
        lock (All)
        {
            All.RemoveAll(static known => !known.TryGetTarget(out _));
            var known = All.Select(static known => known.TryGetTarget(out var alive) ? alive : null).FirstOrDefault(sources.Equals);
            if (known is null)
                All.Add(new(known = sources));
            Last.Remove(known);
            Last.Insert(0, known);
            if (Last.Count > Kept)
                Last.RemoveAt(Kept);
            return known;
        }
    }
}
