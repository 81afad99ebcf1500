namespace IoctlGen.Specs.CHeaders;

/// <summary>A call of a function that constants are made with. It counts its steps and its depth as macros do, so that it ends.</summary>
sealed class FunctionCall(DeclarationContext context, CppFunction function, CToken at)
{
    /// <summary>What a call within another counts for: as many are allowed as of types.</summary>
    const int LevelsOfCall = 4;

    public CInteger With(IReadOnlyList<CInteger> arguments)
    {
        using var level = context.Budget.Enter(at, LevelsOfCall);
        if (function.Unread is { } reason)
            throw new HeaderException(at, $"'{function.Name}' {reason}");
        if (arguments.Count > function.Parameters.Count)
            throw Mismatch(arguments);
        using var scope = context.Scope.Scopes.Return(at, function.Scope);
        var values = new Dictionary<string, CInteger>(StringComparer.Ordinal);
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            context.Budget.Spend(at);
            var parameter = function.Parameters[i];
            var value = i < arguments.Count ? arguments[i] : parameter.Default is { } expression ? Evaluate(expression, values) : throw Mismatch(arguments);
            values[parameter.Name] = context.Cast(value, parameter.Type);
        }

        return context.Cast(Evaluate(function.Body, values), function.Result);
    }

    HeaderException Mismatch(IReadOnlyList<CInteger> arguments) => new(at, $"'{function.Name}' takes {function.Parameters.Count} arguments, and here it has {arguments.Count}");

    CInteger Evaluate(IReadOnlyList<CToken> expression, Dictionary<string, CInteger> values) =>
        new ExpressionParser(expression, at, name => values.TryGetValue(name, out var value) ? value : context.Constant(name), context.Budget, context).Evaluate();
}
