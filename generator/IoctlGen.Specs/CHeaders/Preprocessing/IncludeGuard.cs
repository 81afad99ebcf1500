namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Finds the macro of a file that stands as a whole under <c>#ifndef MACRO</c>: where it is defined, including the file again adds nothing. Else headers
/// that include each other would be read as often as there are pairs of them.
/// </summary>
sealed class IncludeGuard
{
    string? _macro;
    bool _isLate;

    /// <summary>The macro, at the end of the file; null where there is none.</summary>
    public string? Macro => _isLate ? null : _macro;

    /// <summary>Takes a token that is part of no directive and under no condition.</summary>
    public void TakeOutside() => _isLate = true;

    /// <summary>Takes a directive, before it is obeyed.</summary>
    /// <param name="line">Its tokens, from <c>#</c> on.</param>
    /// <param name="depth">How many conditions are open.</param>
    public void Take(List<CToken> line, int depth)
    {
        if (depth == 0)
        {
            _isLate |= _macro is not null;
            _macro = AbsentMacro(line);
            _isLate |= _macro is null;
        }
        else if (depth == 1 && line[1].Text.StartsWith("el", StringComparison.Ordinal))
        {
            _isLate = true;
        }
    }

    /// <summary><c>#ifndef MACRO</c> and <c>#if !defined(MACRO)</c>.</summary>
    static string? AbsentMacro(List<CToken> line) => line[1].Text switch
    {
        "ifndef" when line.Count == 3 => line[2].Text,
        "if" when line.Count is 5 or 7 && line[2].Is("!") && line[3].IsIdentifier("defined") && line[4].Is("(") == (line.Count == 7) => line[line.Count == 7 ? 5 : 4].Text,
        _ => null,
    };
}
