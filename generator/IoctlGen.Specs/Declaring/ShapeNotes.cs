namespace IoctlGen.Specs.Declaring;

/// <summary>What a declared method should be looked at for, in the words of import and of the fixes.</summary>
static class ShapeNotes
{
    public const string SharedComment = "The comment that tells of the buffers stands above other codes too: look at it.";

    const string NoInput = "No source tells of an input, so there is none: look at it.";

    const string NoOutput = "No source tells of an output, so there is none: look at it.";

    /// <param name="types">Types that the header names beside the code.</param>
    public static string Undirected(IEnumerable<string> types) => $"The header names {string.Join(", ", types)} beside the code, and not which way: declare them here.";

    /// <param name="direction">The buffer: input.</param>
    /// <param name="type">Its type.</param>
    /// <param name="source">Who says so.</param>
    public static string Guess(string direction, string type, string source) => $"The {direction} is {type} by {source} alone: look at it.";

    /// <summary>The guess that there is no such buffer; null where it is told, or where the other one is not known either.</summary>
    /// <param name="sources">What is known of both.</param>
    public static string? Missing(BufferSources sources) => sources switch
    {
        { Input: { IsNone: true, IsGuess: true }, Output.IsNone: false } => NoInput,
        { Output: { IsNone: true, IsGuess: true }, Input.IsNone: false } => NoOutput,
        _ => null,
    };
}
