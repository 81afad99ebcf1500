namespace IoctlGen.Specs.CHeaders;

/// <summary>What a header says of control codes.</summary>
public sealed class HeaderFacts
{
    readonly HeaderSession _session;
    readonly DeclarationContext _context;
    readonly Dictionary<string, HeaderCode?> _byName;

    internal HeaderFacts(IReadOnlyList<HeaderCode> codes, IReadOnlyList<string> unreadCodes, HeaderSession session, DeclarationContext context)
    {
        (Codes, UnreadCodes, _session, _context) = (codes, unreadCodes, session, context);
        _byName = codes.ToDictionary(static code => code.Name, static HeaderCode? (code) => code, StringComparer.Ordinal);
    }

    /// <summary>The codes, in the order of their definitions: macros that are named IOCTL_ or FSCTL_, or made of CTL_CODE; then constants that are declared so.</summary>
    public IReadOnlyList<HeaderCode> Codes { get; }

    /// <summary>The names of what would be a code, and cannot be read.</summary>
    public IReadOnlyList<string> UnreadCodes { get; }

    /// <summary>What could not be read, in the order of the text.</summary>
    public IReadOnlyList<HeaderProblem> Problems => _session.Problems;

    /// <summary>The #errors that a compiler would stop at, in the order of the text; a macro that the header asks for is missing, or a header before it.</summary>
    public IReadOnlyList<HeaderError> Errors => _session.Errors;

    /// <summary>The includes in quotes that were not to be had, as written; what they would define is missing.</summary>
    public IReadOnlyList<string> MissedIncludes => _session.MissedIncludes;

    /// <summary>The steps that reading took.</summary>
    internal long Steps => _session.Budget.Steps;

    /// <summary>A code by its name, also one that only those who know it can tell from any other number: an alias, a plain number, an enumerator. Null where the header does not define it, or it cannot be read.</summary>
    /// <param name="name">The name: <c>IOCTL_DISK_GET_LENGTH_INFO</c>.</param>
    public HeaderCode? Find(string name)
    {
        // Looked up by several rules at a time, and the evaluator counts its steps.
        lock (_byName)
        {
            if (!_byName.TryGetValue(name, out var code))
                _byName.Add(name, code = Evaluate(name));
            return code;
        }
    }

    /// <summary>A code that the header would define under a condition that does not hold; null where it has none of that name.</summary>
    /// <param name="name">The name: <c>IOCTL_DISK_GET_LENGTH_INFO</c>.</param>
    public SkippedCode? FindSkipped(string name) => _session.Skipped.Find(name);

    HeaderCode? Evaluate(string name)
    {
        _session.Budget.BeginAfterReading();
        try
        {
            if (_session.Macros.Defined(name) is not { Parameters: null, Body.Count: > 0 } macro)
                return _context.Scope.Constant(name) is { Value.AsCode: { } value } constant ? new(constant, value) : null;
            return new(macro, _session.Evaluator.EvaluateCode(macro).Code);
        }
        catch (HeaderException)
        {
            return null;
        }
    }
}
