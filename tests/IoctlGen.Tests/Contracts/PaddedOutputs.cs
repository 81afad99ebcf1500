using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

/// <summary>Outputs whose structure is larger than what it holds.</summary>
[IoctlContract(0x8123, Header = "padded.h", Prefix = "IOCTL_PADDED_")]
static partial class PaddedOutputs
{
    [Ioctl(0x801)]
    public static partial Padded Get(this IoctlDevice device);

    [Ioctl(0x801, Name = "IOCTL_PADDED_GET")]
    public static partial void Read(this IoctlDevice device, out Padded value);

    [Ioctl(0x801, Name = "IOCTL_PADDED_GET")]
    public static partial void Swap(this IoctlDevice device, ref Padded value);

    [Ioctl(0x801, Name = "IOCTL_PADDED_GET")]
    public static partial IoctlBuffer<Padded> GetAll(this IoctlDevice device);

    [Ioctl(0x801, Name = "IOCTL_PADDED_GET")]
    public static partial IoctlPages<PaddedCursor, Padded> GetPages(this IoctlDevice device, in PaddedCursor start);

    [Ioctl(0x801)]
    public static partial ValueTask<Padded> GetAsync(this IoctlDevice device, CancellationToken cancellationToken);

    [Ioctl(0x801, Name = "IOCTL_PADDED_GET")]
    public static partial ValueTask<IoctlBuffer<Padded>> GetAllAsync(this IoctlDevice device, CancellationToken cancellationToken);
}

/// <summary>24 bytes, of which the last field takes the 17th.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct Padded
{
    public long Handle;
    public uint Length;
    public uint Offset;
    public byte Data;
}

[StructLayout(LayoutKind.Sequential)]
public struct PaddedCursor : IIoctlCursor<Padded>
{
    public int Page;

    public bool Advance(IoctlBuffer<Padded> page, NtStatus status) => false;
}
