namespace IoctlGen.Specs.CHeaders;

/// <summary>What the reading of a header and of those it includes has in common.</summary>
sealed class HeaderSession(HeaderOptions options, CancellationToken cancellationToken)
{
    const int MaximumIncludeDepth = 64;

    /// <summary>All that windows.h includes has 10 million.</summary>
    const long MaximumCharacters = 64_000_000;

    /// <summary>windows.h includes some hundreds; each is found and read anew.</summary>
    const int MaximumIncludes = 10_000;

    /// <summary>A file that is no header would fill the list with the same finding.</summary>
    const int MaximumProblems = 1000;

    readonly HashSet<string> _once = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, string> _guards = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    readonly List<HeaderProblem> _problems = [];
    readonly List<HeaderError> _errors = [];
    readonly List<string> _missedIncludes = [];
    long _characters;
    int _depth;
    int _includes;

    public MacroTable Macros { get; } = new();

    /// <summary>The codes that conditions leave out.</summary>
    public SkippedCodes Skipped { get; } = new();

    /// <summary>Takes what stands between the directives, of all files.</summary>
    public DeclarationLines Declarations => field ??= new(this);

    /// <summary>Keeps the comments of the header itself, and of those that are asked for with it, by path; null where nobody asks for them.</summary>
    public Dictionary<string, LineComments>? Comments { get; set; }

    /// <summary>What all reading for the header may take.</summary>
    public WorkBudget Budget => field ??= new(Report, cancellationToken);

    public HeaderEvaluator Evaluator => field ??= new(Macros, Budget);

    /// <summary>Takes the enumerations from what stands between the directives, of all files: one may include its constants.</summary>
    public EnumerationLines Enumerations => field ??= new(this);

    public IReadOnlyList<HeaderProblem> Problems => _problems;

    /// <summary>Where a compiler would have stopped.</summary>
    public IReadOnlyList<HeaderError> Errors => _errors;

    /// <summary>Includes in quotes that were not to be had; those in angles are often the system's, which nobody gives.</summary>
    public IReadOnlyList<string> MissedIncludes => _missedIncludes;

    public void Read(HeaderFile file)
    {
        _characters += file.Text.Length;
        if (_known.Add(file.Path))
            Budget.Grow(file.Text.Length);
        if (_characters > MaximumCharacters)
            Report(new HeaderPosition(file.Path, 1, 1), file.Path, $"it and what it includes have more than {MaximumCharacters} characters");
        else
            new HeaderPass(file, this, cancellationToken).Run(CommentsOf(file));
    }

    /// <summary>Where the comments of a file are kept; null where they are not, or are already.</summary>
    LineComments? CommentsOf(HeaderFile file)
    {
        if (Comments is null || (_depth > 0 && options.IsAskedFor?.Invoke(file.Path) != true) || Comments.ContainsKey(file.Path))
            return null;
        var comments = new LineComments();
        Comments.Add(file.Path, comments);
        return comments;
    }

    public void Include(string name, CToken from)
    {
        if (++_includes > MaximumIncludes)
            Report(from.Position, "#include", $"there are more than {MaximumIncludes} of them");
        else if (options.Include?.Invoke(name, from.Position.File) is not { } file)
            Miss(name, from);
        else if (!_once.Contains(file.Path) && !(_guards.TryGetValue(file.Path, out var guard) && Macros.IsDefined(guard)))
            Include(name, file, from);
    }

    void Include(string name, HeaderFile file, CToken from)
    {
        if (_depth == MaximumIncludeDepth)
        {
            Report(from.Position, "#include", $"it is the {MaximumIncludeDepth + 1}th level of includes; does '{Excerpt.Of(name)}' include itself?");
            return;
        }

        if (_known.Contains(file.Path))
            SpendOnReadingAgain(file, from);
        _depth++;
        Read(file);
        _depth--;
    }

    /// <summary>The first time a text brings the steps for it along.</summary>
    void SpendOnReadingAgain(HeaderFile file, CToken from)
    {
        Budget.Begin(int.MaxValue, certain: 0);
        Budget.Spend(from, file.Text.Length);
    }

    void Miss(string name, CToken from)
    {
        if (from.Kind == CTokenKind.Text && _missedIncludes.Count < MaximumProblems)
            _missedIncludes.Add(Excerpt.Of(name));
        Declarations.MissInclude(name, from);
    }

    /// <summary>#pragma once: a further #include of the file is as if it were not there.</summary>
    public void ReadOnce(HeaderFile file) => _once.Add(file.Path);

    /// <summary>A further #include of the file is as if it were not there where the macro is defined.</summary>
    public void ReadUnless(string macro, HeaderFile file) => _guards[file.Path] = macro;

    /// <summary>Keeps where a compiler would stop, and goes on.</summary>
    public void Stop(HeaderError error)
    {
        if (_errors.Count < MaximumProblems)
            _errors.Add(error);
    }

    /// <summary>Tells of what cannot be read, unless all is told already.</summary>
    public void Report(HeaderException problem, string subject, string consequence = "")
    {
        if (Budget.Fail(problem))
            Report(problem.Position, subject, problem.Message + consequence);
    }

    public void Report(HeaderPosition position, string subject, string reason)
    {
        if (_problems.Count < MaximumProblems)
            _problems.Add(new(position, Excerpt.Of(subject), reason));
    }
}
