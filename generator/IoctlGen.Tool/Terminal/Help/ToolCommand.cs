using System.CommandLine;

namespace IoctlGen.Tool.Terminal;

/// <summary>A command of <c>ioctlgen</c>: its help ends with examples and what its exit codes mean.</summary>
sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines that can be typed as they are; what follows " # " tells what they do.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>What exit code 0 says, where it is not that all was done, and found.</summary>
    public string? WhenEqual { get; init; }

    /// <summary>What exit code 1 says: "nothing found"; null where the command never ends with it.</summary>
    public string? WhenDifferent { get; init; }
}
