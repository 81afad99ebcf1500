namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads a line of #define.</summary>
static class MacroDefinition
{
    /// <param name="line">The tokens of the whole line: <c># define NAME …</c>.</param>
    /// <param name="guards">The conditions that it stands under.</param>
    /// <param name="comment">The comments on it.</param>
    /// <param name="remarks">The comments before it.</param>
    public static Macro Read(IReadOnlyList<CToken> line, IReadOnlyList<Guard> guards, string comment, Remarks remarks)
    {
        if (line.Count < 3 || line[2].Kind != CTokenKind.Identifier)
            throw new HeaderException(line[line.Count - 1], "#define is not followed by a name");

        var bodyStart = 3;
        List<string>? parameters = null;
        if (line.Count > 3 && line[3].Is("(") && !line[3].AfterSpace)
            parameters = ReadParameters(line, ref bodyStart);
        return new(line[2], parameters, line.Skip(bodyStart).ToList()) { Guards = guards, Comment = comment, Remarks = remarks };
    }

    static List<string> ReadParameters(IReadOnlyList<CToken> line, ref int next)
    {
        var parameters = new List<string>();
        for (next = 4; next < line.Count && !line[next].Is(")"); next++)
        {
            var token = line[next];
            if (token.Is("..."))
                parameters.Add(Macro.VariableArguments);
            else if (token.Kind == CTokenKind.Identifier)
                parameters.Add(token.Text);
            else if (!token.Is(","))
                throw new HeaderException(token, $"{token} stands among the parameters of {line[2]}");
        }

        if (next++ >= line.Count)
            throw new HeaderException(line[2], $"the parameters of {line[2]} do not end with ')'");
        return parameters;
    }
}
