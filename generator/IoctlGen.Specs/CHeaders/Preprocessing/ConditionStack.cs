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

    /// <summary>The part that leaves out what follows; it is described once, however much it leaves out.</summary>
    /// <param name="describe">Describes it by the tokens of its directive.</param>
    public SkippedPart Skipped(Func<List<CToken>, SkippedPart> describe) => Innermost.Outermost.Skipped ??= describe(Innermost.Outermost.Directive);

    Group Innermost => _groups[_groups.Count - 1];

    public void Open(List<CToken> directive, Guard guard, bool holds)
    {
        var isWithinActive = IsActive;
        _groups.Add(new(directive, isWithinActive ? null : Innermost) { Guard = guard, IsActive = isWithinActive && holds, IsDecided = holds });
        _guards = null;
    }

    public void Next(List<CToken> directive, Guard guard, bool holds)
    {
        var group = Innermost;
        (group.Directive, group.Skipped) = (directive, null);
        group.IsActive = group.IsWithinActive && !group.IsDecided && holds;
        group.IsDecided |= holds;
        group.Guard = guard;
        _guards = null;
    }

    public void Else(List<CToken> directive)
    {
        Next(directive, GuardReader.Not(Innermost.Guard), holds: true);
        Innermost.HasElse = true;
    }

    public void Close()
    {
        _groups.RemoveAt(_groups.Count - 1);
        _guards = null;
    }

    sealed class Group
    {
        /// <param name="directive">The tokens of its #if.</param>
        /// <param name="within">The group that leaves it out as a whole; null for none.</param>
        public Group(List<CToken> directive, Group? within)
        {
            (Opening, Directive, IsWithinActive) = (directive[1], directive, within is null);
            Outermost = within?.Outermost ?? this;
        }

        public CToken Opening { get; }

        /// <summary>The tokens of the directive that the present part begins with.</summary>
        public List<CToken> Directive { get; set; }

        public bool IsWithinActive { get; }

        /// <summary>Of the groups around it and itself the first that may leave something out.</summary>
        public Group Outermost { get; }

        /// <summary>The present part, once it was asked for.</summary>
        public SkippedPart? Skipped { get; set; }

        public bool IsActive { get; set; }

        /// <summary>Whether one of its parts was active.</summary>
        public bool IsDecided { get; set; }

        public bool HasElse { get; set; }

        public Guard Guard { get; set; } = new("", 0);
    }
}
