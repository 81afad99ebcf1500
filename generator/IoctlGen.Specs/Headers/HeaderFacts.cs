namespace IoctlGen.Specs;

/// <summary>What a header says of control codes.</summary>
/// <param name="codes">The codes, in the order of their definitions.</param>
/// <param name="problems">What could not be read, in the order of the text.</param>
public sealed class HeaderFacts(IReadOnlyList<HeaderCode> codes, IReadOnlyList<HeaderProblem> problems)
{
    /// <summary>The codes, in the order of their definitions.</summary>
    public IReadOnlyList<HeaderCode> Codes { get; } = codes;

    /// <summary>What could not be read, in the order of the text.</summary>
    public IReadOnlyList<HeaderProblem> Problems { get; } = problems;
}
