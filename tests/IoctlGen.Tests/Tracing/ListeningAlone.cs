namespace IoctlGen.Tests;

/// <summary>Tests that listen: alone, because whoever listens sees all calls of the process, and other tests count allocations.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ListeningAlone
{
    public const string Name = "Tracing";
}
