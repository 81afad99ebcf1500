namespace IoctlGen.Benchmarks;

/// <summary>IO_STATUS_BLOCK.</summary>
struct StatusBlock
{
    public nuint Status;
    public nuint Information;
}
