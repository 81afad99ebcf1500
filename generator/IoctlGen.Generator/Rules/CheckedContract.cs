using IoctlGen.Generator.Facts;

namespace IoctlGen.Generator.Rules;

/// <summary>Which methods of a contract break a rule, and which.</summary>
sealed class CheckedContract(ContractFacts contract, IReadOnlyDictionary<MethodFacts, string> broken)
{
    /// <summary>The methods that break no rule and have a code: an argument that is too large for its type has none, and no rule of ours repeats that error of the compiler's.</summary>
    public IReadOnlyList<MethodFacts> Valid { get; } = contract.Methods.Where(m => m.Code.Value is not null && !broken.ContainsKey(m)).ToList();

    /// <summary>The methods that break a rule, with its id.</summary>
    public IEnumerable<(MethodFacts Method, string RuleId)> Broken => contract.Methods.Where(broken.ContainsKey).Select(m => (m, broken[m]));
}
