namespace IoctlGen.Generator.Model;

/// <summary>When a call returns, and as what.</summary>
enum Completion
{
    Synchronous,
    ValueTask,
    Task,
}
