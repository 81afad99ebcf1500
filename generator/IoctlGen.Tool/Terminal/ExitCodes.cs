namespace IoctlGen.Tool.Terminal;

/// <summary>What the command ends with.</summary>
static class ExitCodes
{
    /// <summary>All was done, and what was asked for was found.</summary>
    public const int Success = 0;

    /// <summary>Nothing was found, or what was compared differs.</summary>
    public const int Difference = 1;

    /// <summary>The input is no good: an argument, a file. The message says which, where and how to fix it.</summary>
    public const int BadInput = 2;
}
