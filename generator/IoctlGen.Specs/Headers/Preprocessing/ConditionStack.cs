namespace IoctlGen.Specs;

/// <summary>The #if groups that are open.</summary>
internal sealed class ConditionStack
{
    readonly Stack<Group> _groups = new();

    /// <summary>Whether what follows is part of the header.</summary>
    public bool IsActive => _groups.Count == 0 || _groups.Peek().IsActive;

    /// <summary>Whether an #elif or #else could make the next part active.</summary>
    public bool IsUndecided => _groups.Count > 0 && _groups.Peek() is { IsWithinActive: true, IsDecided: false };

    public bool IsEmpty => _groups.Count == 0;

    /// <summary>Where the innermost group begins.</summary>
    public CToken Opening => _groups.Peek().Opening;

    /// <summary>The conditions in force, outermost first.</summary>
    public IReadOnlyList<Guard> Guards => _groups.Select(group => group.Guard).Where(guard => guard.Text.Length > 0).Reverse().ToList();

    public void Open(CToken opening, Guard guard, bool holds)
    {
        var isWithinActive = IsActive;
        _groups.Push(new(opening, isWithinActive) { Guard = guard, IsActive = isWithinActive && holds, IsDecided = holds });
    }

    public void Next(Guard guard, bool holds)
    {
        var group = _groups.Peek();
        group.IsActive = group.IsWithinActive && !group.IsDecided && holds;
        group.IsDecided |= holds;
        group.Guard = guard;
    }

    public void Else() => Next(GuardReader.Not(_groups.Peek().Guard), holds: true);

    public void Close() => _groups.Pop();

    sealed class Group(CToken opening, bool isWithinActive)
    {
        public CToken Opening { get; } = opening;

        public bool IsWithinActive { get; } = isWithinActive;

        public bool IsActive { get; set; }

        /// <summary>Whether one of its parts was active.</summary>
        public bool IsDecided { get; set; }

        public Guard Guard { get; set; } = new("", 0);
    }
}
