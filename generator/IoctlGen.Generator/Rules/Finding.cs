using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>A rule that a declaration breaks: the analyzer reports it, the generator leaves out what it concerns.</summary>
/// <param name="method">The method that it concerns; null for the whole contract.</param>
/// <param name="location">Where it is reported.</param>
/// <param name="arguments">The words of the rule's message.</param>
readonly struct Finding(MethodFacts? method, Location location, params object[] arguments)
{
    public MethodFacts? Method { get; } = method;

    public Location Location { get; } = location;

    public object[] Arguments { get; } = arguments;

    /// <summary>Where the fix goes, if that is elsewhere: a field of a structure, say. A code fix finds it as the first additional location.</summary>
    public ImmutableArray<Location> FixLocations { get; init; } = ImmutableArray<Location>.Empty;

    /// <summary>What a code fix needs to know besides the place.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;
}
