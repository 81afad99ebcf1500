namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads a line of tokens.</summary>
static class TokenLine
{
    /// <summary>The longest real directive has some hundred tokens.</summary>
    const int MaximumTokens = 50_000;

    /// <exception cref="HeaderException">The line is longer than any real one; it was skipped to its end.</exception>
    public static List<CToken> Read(CScanner scanner)
    {
        var tokens = new List<CToken>();
        for (var token = scanner.Next(); !token.IsEndOfLine; token = scanner.Next())
        {
            tokens.Add(token);
            if (tokens.Count > MaximumTokens)
            {
                scanner.RestOfLine();
                throw new HeaderException(tokens[0], $"the line has more than {MaximumTokens} tokens");
            }
        }

        return tokens;
    }
}
