namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// The work that one header may make with all that it includes. Hostile macros, types and comments double with every level, and as many definitions as a
/// text has room for may use them; so whatever is done for the header counts its steps here, nests here, and ends here when it is cancelled.
/// A step is a token, name, field or bit of a long word that is looked at. specs/README names the figures.
/// </summary>
/// <param name="report">Takes the one problem that tells of a header which takes too much: place, subject, reason.</param>
/// <param name="cancellationToken">Ends the work with an <see cref="OperationCanceledException"/>.</param>
sealed class WorkBudget(Action<HeaderPosition, string, string> report, CancellationToken cancellationToken)
{
    /// <summary>For the definition of a macro, a condition, the macros of one declaration: some thousand times what the most roundabout real one takes.</summary>
    public const int OfDefinition = 200_000;

    /// <summary>For one declaration: an enumeration of the longest real header takes a tenth.</summary>
    public const int OfDeclaration = 1_000_000;

    /// <summary>What a definition may always take, so that the rest of a header is read which has used everything up: that of a real code takes some hundred.</summary>
    public const int Certain = 512;

    /// <summary>For a whole header, and <see cref="OfCharacter"/> more for each of its characters.</summary>
    public const int OfHeader = 4_000_000;

    /// <summary>Some five times what the headers of Windows take.</summary>
    public const int OfCharacter = 8;

    /// <summary>Of calls, parentheses, operands and types together: they nest in each other on one stack. C promises 63 parentheses, which are up to four levels each.</summary>
    public const int MaximumDepth = 256;

    /// <summary>How often the token is looked at, in steps.</summary>
    public const int StepsBetweenLooks = 4096;

    /// <summary>What it takes to give something up: exceptions are slow.</summary>
    const int StepsOfFailure = 500;

    /// <summary>The characters of a word that cost a further step: copying and comparing them takes time, too.</summary>
    const int CharactersOfStep = 32;

    CancellationToken _cancellationToken = cancellationToken;
    long _left = OfHeader;
    int _spent, _certain, _maximum = OfDefinition;
    int _untilLook;
    int _depth;
    bool _isReported;

    /// <summary>All steps so far.</summary>
    public long Steps { get; private set; }

    /// <summary>Begins something that has a budget of its own within that of the header.</summary>
    /// <param name="maximum">The most steps that it may take.</param>
    /// <param name="certain">Those that it may take even where the header has none left.</param>
    public void Begin(int maximum = OfDefinition, int certain = Certain) => (_spent, _certain, _maximum) = (0, certain, maximum);

    /// <summary>Begins a definition that is asked for after the reading, whose token may be cancelled by then. What is found is not to depend on what was asked for before.</summary>
    public void BeginAfterReading()
    {
        _cancellationToken = CancellationToken.None;
        Begin(certain: OfDefinition);
    }

    /// <summary>The header has this text, which gives it the steps to read it.</summary>
    public void Grow(int characters) => _left += (long)OfCharacter * characters;

    /// <summary>Counts a look at a token.</summary>
    /// <exception cref="HeaderException">Nothing is left.</exception>
    public void Spend(CToken at) => Spend(at, at);

    /// <summary>Counts a look at a token.</summary>
    /// <param name="token">The token; of a macro's body, which may stand in no file.</param>
    /// <param name="at">What it is looked at for, where a problem is reported.</param>
    /// <exception cref="HeaderException">Nothing is left.</exception>
    public void Spend(CToken token, CToken at) => Spend(at, 1 + (token.Text.Length / CharactersOfStep));

    /// <summary>Counts steps.</summary>
    /// <exception cref="HeaderException">Nothing is left.</exception>
    public void Spend(CToken at, int steps)
    {
        Steps += steps;
        if ((_untilLook -= steps) < 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _untilLook = StepsBetweenLooks;
        }

        if (steps > _maximum - _spent)
            throw new HeaderException(at, $"it takes more than {_maximum} steps to read");
        _spent += steps;
        if (_spent > _certain && (_left -= steps) < 0)
            throw new ExhaustedException(at, Exhausted(at));
    }

    /// <summary>Counts that something could not be read. What is left over decides what else may be read, and not this.</summary>
    /// <returns>Whether it is to be told: that the header has no steps left is told once, by the budget itself.</returns>
    public bool Fail(HeaderException problem)
    {
        Steps += StepsOfFailure;
        _left -= StepsOfFailure;
        return problem is not ExhaustedException;
    }

    /// <summary>Goes a level deeper, until the result is disposed of.</summary>
    /// <param name="at">What is nested.</param>
    /// <param name="weight">How many levels it counts for: types take more of the stack than parentheses.</param>
    /// <exception cref="HeaderException">It is too deep.</exception>
    public Level Enter(CToken at, int weight = 1)
    {
        if (_depth + weight > MaximumDepth)
            throw new HeaderException(at, $"it is nested more than {MaximumDepth / weight} levels deep");
        _depth += weight;
        return new(this, weight);
    }

    string Exhausted(CToken at)
    {
        const string Reason = "it takes too many steps to read; what follows is read as far as it is simple";
        if (!_isReported)
            report(at.Position, "the header", Reason);
        _isReported = true;
        return Reason;
    }

    /// <summary>A level of what is nested; disposing of it leaves the level, whatever way out is taken.</summary>
    public readonly struct Level(WorkBudget budget, int weight) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => budget._depth -= weight;
    }
}
