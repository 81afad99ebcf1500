namespace IoctlGen.Specs.CHeaders;

/// <summary>A small set of macro names, shared between the tokens that came out of the same macros.</summary>
sealed class MacroNames(string name, MacroNames? others)
{
    public static int CountOf(MacroNames? set) => set?.Count ?? 0;

    public static bool Contains(MacroNames? set, string name)
    {
        for (; set is not null; set = set.Others)
        {
            if (set.Name == name)
                return true;
        }

        return false;
    }

    public static bool ContainsAny(MacroNames? set, HashSet<string> names)
    {
        for (; set is not null; set = set.Others)
        {
            if (names.Contains(set.Name))
                return true;
        }

        return false;
    }

    /// <summary>The names that both sets have.</summary>
    public static MacroNames? Common(MacroNames? one, MacroNames? other)
    {
        MacroNames? common = null;
        for (; one is not null; one = one.Others)
        {
            if (Contains(other, one.Name))
                common = new(one.Name, common);
        }

        return common;
    }

    public static MacroNames? Union(MacroNames? one, MacroNames? other)
    {
        for (; one is not null; one = one.Others)
        {
            if (!Contains(other, one.Name))
                other = new(one.Name, other);
        }

        return other;
    }

    /// <summary>How many names there are.</summary>
    public int Count { get; } = CountOf(others) + 1;

    string Name { get; } = name;

    MacroNames? Others { get; } = others;
}
