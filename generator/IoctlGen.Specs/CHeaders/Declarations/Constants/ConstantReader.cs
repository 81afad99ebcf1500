using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.CHeaders;

/// <summary>Tells the constants among the macros of a header from all others.</summary>
static class ConstantReader
{
    /// <summary>What stands around a text that has as many bits a character as the program is built for.</summary>
    static readonly HashSet<string> TextMacros = new(StringComparer.Ordinal) { "TEXT", "_TEXT", "__TEXT", "_T" };

    /// <summary>Reads the macros of a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="given">Those that were there before the header.</param>
    /// <param name="codes">Those that are codes, which are no other constants.</param>
    /// <param name="context">Takes the constants, and has those that are no macros.</param>
    /// <returns>The names of all other macros that stand for something: types, annotations, functions.</returns>
    public static List<CMacro> Read(HeaderSession session, HashSet<Macro> given, IReadOnlyList<HeaderCode> codes, DeclarationContext context)
    {
        var known = new HashSet<string>(codes.Select(static code => code.Name), StringComparer.Ordinal);
        var constants = context.Constants;
        var guids = constants.OfType<CGuidConstant>().GroupBy(static guid => guid.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First().Value, StringComparer.Ordinal);
        var others = new List<CMacro>();
        var places = new HashSet<HeaderPosition>(codes.Select(static code => code.Position));
        constants.AddRange(context.Scope.Constants.Where(constant => constant.Initializer is not null && !places.Contains(constant.Token.Position))
            .Select(constant => new CNumberConstant(constant, context.CommentAt(constant.Token.Position))));
        foreach (var macro in session.Macros.All)
        {
            if (macro.Body.Count == 0 || given.Contains(macro) || known.Contains(macro.Name))
                continue;
            // What is called like a code and is none is a base of functions, or a device's name; what cannot be read is a problem already.
            if (macro.Parameters is null && TryRead(macro, session.Evaluator, guids) is { } constant)
                constants.Add(constant);
            else if (!CodeName.IsPrefixed(macro.Name))
                others.Add(new(macro.Name, macro.Defined.Position));
        }

        return others;
    }

    static CConstant? TryRead(Macro macro, HeaderEvaluator evaluator, Dictionary<string, Guid> guids)
    {
        var comment = macro.Comment.Length > 0 ? macro.Comment : macro.Remarks.AreShared ? "" : macro.Remarks.Text;
        try
        {
            evaluator.Budget.Begin();
            var tokens = evaluator.Expand(macro.Body);
            return TextOf(tokens) is { } text ? new CTextConstant(macro, comment, text)
                : GuidOf(tokens, guids) is { } guid ? new CGuidConstant(macro.Name, macro.Defined.Position, comment, guid)
                : new CNumberConstant(macro, comment, evaluator.Evaluate(macro.Defined, macro.Body).Value);
        }
        catch (HeaderException problem)
        {
            evaluator.Budget.Fail(problem);
            return null;
        }
    }

    /// <summary>The numbers in braces, or the name of one that is declared.</summary>
    static Guid? GuidOf(List<CToken> tokens, Dictionary<string, Guid> guids) =>
        tokens.Count == 1 && guids.TryGetValue(tokens[0].Text, out var known) ? known
        : tokens.Count > 0 && tokens[0].Is("{") ? GuidNumbers.Read(tokens)
        : null;

    /// <summary>Texts side by side are one; null where there is something else.</summary>
    static string? TextOf(List<CToken> tokens)
    {
        var texts = tokens.Where(static token => !token.Is("(") && !token.Is(")") && !TextMacros.Contains(token.Text)).ToList();
        return texts.Count > 0 && texts.TrueForAll(static token => token.Kind == CTokenKind.Text) ? string.Concat(texts.Select(CText.Read)) : null;
    }
}
