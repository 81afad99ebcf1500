using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Diagnostics;

/// <summary>A rule that a declaration breaks: the analyzer reports it, the generator leaves out what it concerns.</summary>
/// <param name="method">The method that it concerns; null for the whole contract.</param>
/// <param name="location">Where the mend goes.</param>
/// <param name="arguments">The words of the rule's message.</param>
readonly struct Finding(MethodFacts? method, Location location, params object[] arguments)
{
    public MethodFacts? Method { get; } = method;

    public Location Location { get; } = location;

    public object[] Arguments { get; } = arguments;
}
