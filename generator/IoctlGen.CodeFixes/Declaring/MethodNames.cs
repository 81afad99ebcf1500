using IoctlGen.CodeFixes.Migration;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace IoctlGen.CodeFixes.Declaring;

/// <summary>Names for the methods of codes that a contract is to declare: none that it, or what a call would be looked for on, has already.</summary>
sealed class MethodNames(ContractFacts contract, ITypeSymbol? device)
{
    const string Ending = "Code";

    readonly HashSet<string> _taken = [contract.Type.Name, .. GeneratedMembers.OfContract, .. Names(contract.Type), .. Names(device)];

    /// <summary><c>Start</c> of <c>IOCTL_METER_START</c>; one that is taken, or that would say that it is asynchronous, ends in Code.</summary>
    public string Next(string published)
    {
        var first = MigratedName.Method(published, contract.Type.Name, contract.Prefix);
        var name = first.EndsWith("Async", StringComparison.Ordinal) || _taken.Contains(first) ? first + Ending : first;
        for (var number = 2; !_taken.Add(name); number++)
            name = $"{first}{Ending}{number}";
        return name;
    }

    /// <summary>Those of the type and of what it inherits.</summary>
    static IEnumerable<string> Names(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var name in type.GetMembers().Select(static member => member.Name))
                yield return name;
        }
    }
}
