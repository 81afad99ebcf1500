using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Declaring;

/// <summary>Names for the methods of a contract's codes, each given once, and none that means something already.</summary>
/// <param name="taken">What the contract has besides <see cref="ReservedNames"/>: its own name, its members, its codes.</param>
sealed class MethodNames(IEnumerable<string> taken)
{
    const string Code = "Code", Async = "Async";

    readonly HashSet<string> _taken = new(ReservedNames.All.Concat(taken), StringComparer.Ordinal);

    /// <summary><c>Start</c> of <c>IOCTL_METER_START</c>; one that is taken, or that would say that it is asynchronous, ends in Code.</summary>
    /// <param name="published">The name of the code.</param>
    /// <param name="prefix">What the names of the contract's codes start with.</param>
    /// <param name="contract">The contract's name.</param>
    public string Take(string published, string prefix, string contract)
    {
        var first = Of(published, prefix, contract);
        var name = first.EndsWith(Async, StringComparison.Ordinal) || _taken.Contains(first) ? first + Code : first;
        for (var number = 2; !_taken.Add(name); number++)
            name = first + Code + FormattableString.Invariant($"{number}");
        return name;
    }

    /// <summary>What the method is called if nothing else is: what stands behind the prefix, or else behind IOCTL and the contract's name.</summary>
    public static string Of(string published, string prefix, string contract)
    {
        var words = published.StartsWith(prefix, StringComparison.Ordinal) && PascalCase.Words(published.Substring(prefix.Length)) is { Length: > 0 } rest
            ? rest
            : WithoutContract(CodeName.WordsBehindTag(published), contract);
        var name = PascalCase.Of(words);
        return name.Length == 0 || char.IsDigit(name[0]) ? Code + name : name;
    }

    static string[] WithoutContract(string[] words, string contract) =>
        words.Length > 1 && !CodeVerbs.Acts(words[0]) && contract.StartsWith(words[0], StringComparison.OrdinalIgnoreCase) ? [.. words.Skip(1)] : words;
}
