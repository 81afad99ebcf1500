using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.CHeaders;

/// <summary>The codes that conditions leave out, by name, so that whoever misses one can be told why.</summary>
sealed class SkippedCodes
{
    /// <summary>The longest header of Windows has some hundred codes.</summary>
    const int Maximum = 10_000;

    readonly Dictionary<string, SkippedCode> _byName = new(StringComparer.Ordinal);

    public SkippedCode? Find(string name) => _byName.TryGetValue(name, out var code) ? code : null;

    /// <summary>Keeps what a #define in a part that is left out would define, if it looks like a code.</summary>
    /// <param name="line">The tokens of the whole line: <c># define NAME …</c>.</param>
    /// <param name="conditions">The conditions that it stands under.</param>
    /// <param name="macros">What is defined there.</param>
    public void Take(List<CToken> line, ConditionStack conditions, MacroTable macros)
    {
        if (_byName.Count < Maximum && line.Count > 3 && line[2] is { Kind: CTokenKind.Identifier } name && !_byName.ContainsKey(name.Text) && IsCode(line))
            _byName.Add(name.Text, new(name.Position, conditions.Skipped(directive => new(directive[1].Position, Excerpt.Of(GuardReader.TextOf(directive)), MissingOf(directive, macros)))));
    }

    /// <summary>A name of codes, or what is made by a macro that is called like CTL_CODE; not the macro itself, which has parameters.</summary>
    static bool IsCode(List<CToken> line) =>
        (line[3].AfterSpace || !line[3].Is("("))
        && (CodeName.IsPrefixed(line[2].Text) || line.Skip(3).Any(static token => token.Kind == CTokenKind.Identifier && token.Text.EndsWith("CTL_CODE", StringComparison.Ordinal)));

    /// <summary>The first macro that is asked for, not ruled out, and not defined.</summary>
    static string? MissingOf(List<CToken> directive, MacroTable macros)
    {
        if (directive[1].Text is not ("if" or "ifdef" or "elif" or "elifdef"))
            return null;

        for (var i = 2; i < directive.Count; i++)
        {
            if (directive[i] is { Kind: CTokenKind.Identifier, Text: not "defined" } name && !IsRuledOut(directive, i) && !macros.IsDefined(name.Text) && macros.Enumerator(name.Text) is null)
                return Excerpt.Of(name.Text);
        }

        return null;
    }

    /// <summary>Whether the condition asks that the macro is not defined: <c>!defined(X)</c>.</summary>
    static bool IsRuledOut(List<CToken> directive, int index)
    {
        while (directive[index - 1].Is("(") || directive[index - 1].IsIdentifier("defined"))
            index--;
        return directive[index - 1].Is("!");
    }
}
