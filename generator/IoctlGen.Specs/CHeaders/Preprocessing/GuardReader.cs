namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads what version of Windows a condition asks for. A condition that could mean another thing asks for none: never a wrong one.</summary>
static class GuardReader
{
    public static Guard Read(IReadOnlyList<CToken> condition, HeaderEvaluator evaluator)
    {
        var versions = new List<uint>();
        var isPlain = condition.All(static t => !t.Is("||") && !t.Is("!") && !t.Is("?"));
        for (var i = 0; isPlain && i + 2 < condition.Count; i++)
        {
            if (condition[i + 1].Is(">=") && ShiftOf(condition[i]) is { } shift && ValueOf(condition[i + 2], evaluator) is { } version)
                versions.Add(version << shift);
        }

        return new(TextOf(condition), versions.Count == 0 ? 0 : versions.Max());
    }

    /// <summary>The opposite of a condition, which #else stands for.</summary>
    public static Guard Not(Guard guard) => guard.Text.Length == 0 ? guard : new($"!({guard.Text})", minimumVersion: 0);

    public static string TextOf(IEnumerable<CToken> tokens) => string.Concat(tokens.Select((t, i) => i > 0 && t.AfterSpace ? " " + t.Text : t.Text));

    /// <summary>_WIN32_WINNT holds the upper half of NTDDI_VERSION.</summary>
    static int? ShiftOf(CToken name) => name.Text switch
    {
        "NTDDI_VERSION" => 0,
        "_WIN32_WINNT" or "WINVER" => 16,
        _ => null,
    };

    static uint? ValueOf(CToken token, HeaderEvaluator evaluator)
    {
        try
        {
            return evaluator.Evaluate(token, [token]).Value.AsCode;
        }
        catch (HeaderException problem)
        {
            evaluator.Budget.Fail(problem);
            return null; // the condition itself is evaluated, and reported, elsewhere
        }
    }
}
