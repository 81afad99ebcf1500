using IoctlGen.Tool.Contracts;

namespace IoctlGen.Tool.Import;

/// <summary>What a source says of one buffer of a code.</summary>
/// <param name="Types">The types of C that it may hold; empty where the source says that there is no such buffer.</param>
/// <param name="Source">Who says so.</param>
sealed record BufferSource(IReadOnlyList<string> Types, string Source)
{
    public bool IsNone => Types.Count == 0;

    /// <summary>How the buffer is made of its type.</summary>
    public BufferKind Kind { get; init; }

    /// <summary>Whether nobody says so in words, so that the user should look at it.</summary>
    public bool IsGuess { get; init; }
}

/// <summary>What is known of the buffers of a code; null for a buffer that no source speaks of.</summary>
/// <param name="Input">What the driver reads.</param>
/// <param name="Output">What the driver writes.</param>
/// <param name="Undirected">Types that are named beside the code, where nobody says which way they go.</param>
sealed record BufferSources(BufferSource? Input, BufferSource? Output, IReadOnlyList<string> Undirected)
{
    /// <summary>Whether they are told by a comment that stands above another code, and may be about that one alone.</summary>
    public bool SharesComment { get; init; }
}
