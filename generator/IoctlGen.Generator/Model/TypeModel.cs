namespace IoctlGen.Generator.Model;

/// <summary>One type of the chain that a generated part is nested in.</summary>
/// <param name="Keyword"><c>class</c>, <c>struct</c>, <c>record</c>, <c>record struct</c> or <c>interface</c>.</param>
/// <param name="Name">The name, escaped, with its type parameters.</param>
sealed record TypeModel(string Keyword, string Name);
