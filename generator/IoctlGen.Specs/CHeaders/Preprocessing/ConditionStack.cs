namespace IoctlGen.Specs.CHeaders;

/// <summary>The #if groups that are open.</summary>
sealed class ConditionStack
{
    /// <summary>C promises 63 levels; a definition tells no more of the conditions that it stands under.</summary>
    const int MaximumGuards = 64;

    readonly List<Group> _groups = [];
    IReadOnlyList<Guard>? _guards;

    /// <summary>Whether what follows is part of the header.</summary>
    public bool IsActive => _groups.Count == 0 || Innermost.IsActive;

    /// <summary>Whether an #elif or #else could make the next part active.</summary>
    public bool IsUndecided => _groups.Count > 0 && Innermost is { IsWithinActive: true, IsDecided: false };

    public bool IsEmpty => _groups.Count == 0;

    /// <summary>How many are open.</summary>
    public int Count => _groups.Count;

    /// <summary>Whether the innermost group has had its #else, after which only #endif may come.</summary>
    public bool HasElse => Innermost.HasElse;

    /// <summary>Where the innermost group begins.</summary>
    public CToken Opening => Innermost.Opening;

    /// <summary>The conditions in force, outermost first; the definitions between two directives share one list.</summary>
    public IReadOnlyList<Guard> Guards => _guards ??= _groups.Take(MaximumGuards).Select(group => group.Guard).Where(guard => guard.Text.Length > 0).ToList();

    Group Innermost => _groups[_groups.Count - 1];

    public void Open(CToken opening, Guard guard, bool holds)
    {
        var isWithinActive = IsActive;
        _groups.Add(new(opening, isWithinActive) { Guard = guard, IsActive = isWithinActive && holds, IsDecided = holds });
        _guards = null;
    }

    public void Next(Guard guard, bool holds)
    {
        var group = Innermost;
        group.IsActive = group.IsWithinActive && !group.IsDecided && holds;
        group.IsDecided |= holds;
        group.Guard = guard;
        _guards = null;
    }

    public void Else()
    {
        Next(GuardReader.Not(Innermost.Guard), holds: true);
        Innermost.HasElse = true;
    }

    public void Close()
    {
        _groups.RemoveAt(_groups.Count - 1);
        _guards = null;
    }

    sealed class Group(CToken opening, bool isWithinActive)
    {
        public CToken Opening { get; } = opening;

        public bool IsWithinActive { get; } = isWithinActive;

        public bool IsActive { get; set; }

        /// <summary>Whether one of its parts was active.</summary>
        public bool IsDecided { get; set; }

        public bool HasElse { get; set; }

        public Guard Guard { get; set; } = new("", 0);
    }
}
