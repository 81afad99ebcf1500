namespace IoctlGen.Generator.Model;

/// <summary>A source file or a namespace in it, with its extern aliases and usings.</summary>
/// <param name="Namespace">The namespace's name as written; null for the file itself.</param>
/// <param name="Directives">Extern aliases and usings, as written, in order.</param>
sealed record ScopeModel(string? Namespace, EquatableArray<string> Directives);
