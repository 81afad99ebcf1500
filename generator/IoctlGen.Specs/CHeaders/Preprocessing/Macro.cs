namespace IoctlGen.Specs.CHeaders;

/// <summary>A macro as it was defined.</summary>
sealed class Macro(CToken name, IReadOnlyList<string>? parameters, IReadOnlyList<CToken> body)
{
    /// <summary>The parameter that takes all further arguments.</summary>
    public const string VariableArguments = "__VA_ARGS__";

    Dictionary<string, int>? _places;

    public string Name => Defined.Text;

    /// <summary>The name, where it is defined.</summary>
    public CToken Defined { get; } = name;

    /// <summary>Null for a macro that takes no arguments; empty for one that takes (), which is something else.</summary>
    public IReadOnlyList<string>? Parameters { get; } = parameters;

    public IReadOnlyList<CToken> Body { get; } = body;

    /// <summary>The conditions that the definition stands under, outermost first.</summary>
    public IReadOnlyList<Guard> Guards { get; init; } = [];

    /// <summary>What the comments on the lines of the definition say; empty where there is none.</summary>
    public string Comment { get; init; } = "";

    /// <summary>What the comments before the definition say.</summary>
    public Remarks Remarks { get; init; } = Remarks.None;

    public bool TakesAnyNumber => Parameters is [.., VariableArguments];

    /// <summary>Which parameter a token of the body names; -1 for none.</summary>
    public int IndexOf(CToken token)
    {
        if (token.Kind != CTokenKind.Identifier || Parameters is not { Count: > 0 })
            return -1;
        return (_places ??= Places(Parameters)).TryGetValue(token.Text, out var index) ? index : -1;
    }

    static Dictionary<string, int> Places(IReadOnlyList<string> parameters)
    {
        var places = new Dictionary<string, int>(parameters.Count, StringComparer.Ordinal);
        for (var i = parameters.Count - 1; i >= 0; i--)
            places[parameters[i]] = i;
        return places;
    }
}
