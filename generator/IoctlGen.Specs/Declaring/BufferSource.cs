using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Declaring;

/// <summary>What a source says of one buffer of a code.</summary>
/// <param name="Types">The types of C that it may hold; empty where the source says that there is no such buffer.</param>
/// <param name="Source">Who says so.</param>
sealed record BufferSource(IReadOnlyList<string> Types, string Source)
{
    public bool IsNone => Types.Count == 0;

    /// <summary>How the buffer is made of its type.</summary>
    public BufferKind Kind { get; init; }

    /// <summary>Whether the source names the types, and not how the buffer is made of them.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>Whether nobody says so in words, so that the user should look at it.</summary>
    public bool IsGuess { get; init; }
}

/// <summary>How a buffer is made of its type.</summary>
enum BufferKind
{
    /// <summary>One of it.</summary>
    Structure,

    /// <summary>As many as there are.</summary>
    Array,

    /// <summary>One of it, and what it points to after it.</summary>
    Header,

    /// <summary>Characters.</summary>
    Text,
}

/// <summary>What is known of the buffers of a code; null for a buffer that no source speaks of.</summary>
/// <param name="Input">What the driver reads.</param>
/// <param name="Output">What the driver writes; of METHOD_IN_DIRECT, the second buffer that it reads.</param>
/// <param name="Undirected">Types that are named beside the code, where nobody says which way they go.</param>
sealed record BufferSources(BufferSource? Input, BufferSource? Output, IReadOnlyList<string> Undirected)
{
    /// <summary>Whether they are told by a comment that stands above another code, and may be about that one alone.</summary>
    public bool SharesComment { get; init; }

    /// <summary>The same with one buffer that goes both ways.</summary>
    public BufferSources WithBoth(BufferSource? both) => this with { Input = both, Output = both };

    /// <summary>Whether one and the same goes both ways.</summary>
    public bool IsBothWays => Input is { IsNone: false } && ReferenceEquals(Input, Output);

    /// <summary>Whether there is an input, or may be one. The second buffer of METHOD_IN_DIRECT needs a first one, be it empty.</summary>
    public bool HasInput(uint code) => Input is not { IsNone: true } || IsInDirect(code);

    /// <summary>Whether there is a second buffer, or may be one. That a code has no output says nothing of METHOD_IN_DIRECT's, which is an input too.</summary>
    public bool HasOutput(uint code) => Output is not { IsNone: true } || IsInDirect(code);

    static bool IsInDirect(uint code) => CtlCode.Method(code) == CtlCode.InDirect;
}
