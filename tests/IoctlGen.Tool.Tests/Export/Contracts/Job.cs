using System.Runtime.CompilerServices;

namespace IoctlGen.Contracts;

/// <summary>Fields that a driver uses by their types in C, as driver.c does.</summary>
public unsafe struct Job
{
    [NativeType("HANDLE")] public nint Event;
    [NativeType("PCWSTR")] public nint Path;
    [NativeType("PVOID")] public nint Context;
    [NativeType("LARGE_INTEGER")] public long Period;
    [NativeType("WCHAR")] public Words Name;
    [NativeType("CHAR")] public fixed byte Text[8];
    [NativeType("HANDLE")] public TwoHandles Waits;
    [NativeType("NTSTATUS")] public int Status;
    [NativeType("PAIR[1]")] public Pair Samples;
}

/// <summary>Elements without a name, in any number.</summary>
public struct Extents
{
    public uint Count;
    [NativeType("struct[1]")] public ItemsStruct Items;

    public struct ItemsStruct
    {
        [NativeType("LARGE_INTEGER")] public long Next;
        [NativeType("ULONG[1]")] public uint Parts;
    }
}

[InlineArray(2)]
public struct TwoHandles
{
    nint _first;
}
