namespace IoctlGen.Testing;

/// <summary>A request that the recording does not answer. The message says which was expected, where it stands, and what differs.</summary>
public sealed class ReplayException : Exception
{
    internal ReplayException(string message, int block, int line)
        : base(message) => (Block, Line) = (block, line);

    /// <summary>The number of the block that was to answer.</summary>
    public int Block { get; }

    /// <summary>The line of the recording that the block begins at; 0 where there is no such block.</summary>
    public int Line { get; }
}
