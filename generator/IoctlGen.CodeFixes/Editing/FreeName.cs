using IoctlGen.Generator.Building;
using Microsoft.CodeAnalysis;

namespace IoctlGen.CodeFixes.Editing;

/// <summary>Names that a fix writes: as C# spells them, and none that something else has.</summary>
static class FreeName
{
    /// <summary>The name, or with the first number that makes it free.</summary>
    /// <param name="wanted">The name as symbols have it, without <c>@</c>.</param>
    /// <param name="taken">The names of what it will stand beside.</param>
    public static string Of(string wanted, IEnumerable<string> taken)
    {
        var others = new HashSet<string>(taken, StringComparer.Ordinal);
        var name = wanted;
        for (var number = 2; others.Contains(name); number++)
            name = wanted + FormattableString.Invariant($"{number}");
        return Identifiers.Escape(name);
    }

    /// <summary>Of a parameter that a method gets.</summary>
    public static string OfParameter(string wanted, IMethodSymbol method) => Of(wanted, method.Parameters.Select(static parameter => parameter.Name).Concat(method.TypeParameters.Select(static parameter => parameter.Name)));
}
