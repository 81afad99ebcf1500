namespace IoctlGen.Tests;

/// <summary>Memory as a driver finds it: by its address.</summary>
static unsafe class MemoryAt
{
    public static Span<byte> Address(nint address, uint length) => new((void*)address, (int)length);
}
