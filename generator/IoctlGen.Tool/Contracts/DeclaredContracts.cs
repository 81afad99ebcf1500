namespace IoctlGen.Tool.Contracts;

/// <summary>What the contracts of an assembly declare.</summary>
/// <param name="Path">The assembly.</param>
/// <param name="AssemblyName">Its simple name.</param>
/// <param name="Codes">The codes, in the order of their numbers.</param>
sealed record DeclaredContracts(string Path, string AssemblyName, IReadOnlyList<DeclaredCode> Codes);
