using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Contracts;

/// <summary>What the contracts of an assembly declare.</summary>
/// <param name="Path">The assembly.</param>
/// <param name="AssemblyName">Its simple name.</param>
/// <param name="Codes">The codes, in the order of their numbers.</param>
/// <param name="NativeTypes">The types beside the contracts that bear a name of C, whether a buffer mentions them or not.</param>
/// <param name="Reports">Why some of those are not among them, a line for each.</param>
sealed record DeclaredContracts(string Path, string AssemblyName, IReadOnlyList<DeclaredCode> Codes, IReadOnlyList<DeclaredType> NativeTypes, IReadOnlyList<string> Reports)
{
    /// <summary>What the assembly is built for.</summary>
    public required IReadOnlyList<CTarget> Targets { get; init; }

    /// <summary>Every declared type, each after those that it is made of.</summary>
    public IReadOnlyList<DeclaredType> Types => TypeOrder.Of(Codes.SelectMany(static code => code.Types).Concat(NativeTypes), static _ => true);
}
