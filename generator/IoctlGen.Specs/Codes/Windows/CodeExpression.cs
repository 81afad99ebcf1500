using System.Globalization;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Codes;

/// <summary>A control code the way a C header writes it.</summary>
public static class CodeExpression
{
    const string Arguments = "(device type, function, method, access)";

    /// <summary><c>CTL_CODE(FILE_DEVICE_CD_ROM, 0x0200, METHOD_BUFFERED, FILE_READ_ACCESS)</c>; a device type without a name is four hexadecimal digits.</summary>
    public static string Of(uint code)
    {
        var parts = ControlCodeParts.Split(code);
        var function = parts.Function.ToString("X4", CultureInfo.InvariantCulture);
        return $"{CodeComposers.Composer}({DeviceTypes.TextOf(parts.DeviceType)}, 0x{function}, {CtlCodeNames.Methods[parts.Method]}, {CtlCodeNames.Accesses[parts.Access]})";
    }

    /// <summary>The code that an expression stands for: CTL_CODE of numbers and names that every driver header knows, or any other arithmetic of C.</summary>
    /// <param name="expression">One line: <c>CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800 + 1, METHOD_BUFFERED, FILE_ANY_ACCESS)</c>.</param>
    /// <exception cref="FormatException">It cannot be evaluated, or a part does not fit in its bits; the message says why.</exception>
    public static uint Read(string expression)
    {
        try
        {
            var tokens = TokenLine.Read(new(new("", expression)));
            if (tokens.Count == 0)
                throw new FormatException("the expression is empty");
            var evaluator = new HeaderSession(new(), CancellationToken.None).Evaluator;
            return IsCall(tokens) ? Compose(tokens, evaluator) : Evaluate(tokens, evaluator);
        }
        catch (HeaderException problem)
        {
            throw new FormatException(problem.Message);
        }
    }

    static bool IsCall(List<CToken> tokens) => tokens[0].IsIdentifier(CodeComposers.Composer) && tokens.Count > 1 && tokens[1].Is("(") && ClosingParenthesis(tokens) == tokens.Count - 1;

    /// <summary>The macro itself would shift what is too large into the other parts.</summary>
    static uint Compose(List<CToken> tokens, HeaderEvaluator evaluator)
    {
        var arguments = CodeArguments.Of(tokens, open: 1)!;
        if (arguments.Count != 4)
            throw new FormatException($"{CodeComposers.Composer} takes 4 arguments {Arguments}, not {arguments.Count}");
        var values = arguments.ConvertAll(argument => Evaluate(argument, evaluator));
        var parts = new ControlCodeParts(values[0], values[1], values[2], values[3]);
        return parts.Validate() is { } finding ? throw new FormatException(finding) : parts.Compose();
    }

    static uint Evaluate(List<CToken> tokens, HeaderEvaluator evaluator)
    {
        if (tokens.Count == 0)
            throw new FormatException($"an argument of {CodeComposers.Composer} is empty");
        var (value, _) = evaluator.Evaluate(tokens[0], tokens);
        return value.AsCode ?? throw HeaderEvaluator.TooLong(tokens[0], value);
    }

    static int ClosingParenthesis(List<CToken> tokens)
    {
        var depth = 0;
        return tokens.FindIndex(1, token => (depth += Step(token)) == 0);
    }

    static int Step(CToken token) => token.Is("(") ? 1 : token.Is(")") ? -1 : 0;
}
