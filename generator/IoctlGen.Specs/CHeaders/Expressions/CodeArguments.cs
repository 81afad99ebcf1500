namespace IoctlGen.Specs.CHeaders;

/// <summary>The arguments of CTL_CODE: one that has more bits than its part of a code changes the parts above.</summary>
static class CodeArguments
{
    static readonly (string Name, int Bits, string? Above)[] Parts = [("device type", 16, null), ("function", 12, "access"), ("transfer method", 2, "function"), ("access", 2, "device type")];

    /// <summary>What does not fit: <c>function 0x2000 does not fit in 12 bits; it sets the access</c>. Null where all does.</summary>
    /// <param name="expression">What a code is made of, expanded but for CTL_CODE.</param>
    /// <param name="evaluate">Gives an argument its value.</param>
    public static string? Overflow(List<CToken> expression, Func<List<CToken>, CInteger> evaluate)
    {
        var call = expression.FindIndex(static token => token.IsIdentifier(CodeComposers.Composer));
        if (call < 0 || call + 1 >= expression.Count || Of(expression, call + 1) is not { Count: 4 } arguments)
            return null;
        for (var i = 0; i < Parts.Length; i++)
        {
            var (name, bits, above) = Parts[i];
            var value = evaluate(arguments[i]).Bits;
            if (value >> bits != 0)
                return FormattableString.Invariant($"{name} 0x{value:X} does not fit in {bits} bits") + (above is null ? "" : $"; it sets the {above}");
        }

        return null;
    }

    /// <summary>Whether something else is computed than CTL_CODE does, which shifts the device type by 16 bits. A bare number may be its result.</summary>
    /// <param name="expression">What a code is made of, expanded.</param>
    public static bool IsOther(List<CToken> expression)
    {
        var shifts = Enumerable.Range(0, expression.Count).Where(i => expression[i].Is("<<") || expression[i].Is("*")).ToList();
        return shifts.Count > 0 && !shifts.Any(i => i + 1 < expression.Count && expression.Skip(i + 1).SkipWhile(static token => token.Is("(")).FirstOrDefault() is { Text: "16" or "0x10" or "0x10000" or "65536" });
    }

    /// <summary>What stands between the commas of a call; null where its parentheses are not closed.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="open">The index of the opening parenthesis.</param>
    public static List<List<CToken>>? Of(List<CToken> tokens, int open)
    {
        var arguments = new List<List<CToken>> { new() };
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += tokens[i].Is("(") ? 1 : tokens[i].Is(")") ? -1 : 0;
            if (depth == 0)
                return arguments;
            if (depth == 1 && tokens[i].Is(","))
                arguments.Add([]);
            else if (i > open)
                arguments[arguments.Count - 1].Add(tokens[i]);
        }

        return null;
    }
}
