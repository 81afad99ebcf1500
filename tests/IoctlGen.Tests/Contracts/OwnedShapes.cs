using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

/// <summary>Codes whose input has fields that parameters own.</summary>
[IoctlContract(0x8124, Prefix = "IOCTL_OWNED_")]
static partial class OwnedShapes
{
    [Ioctl(0x801)]
    public static partial void Duplicate(this IoctlDevice device, in Extents extents, [IoctlField(nameof(Extents.FileHandle))] SafeHandle source);

    [Ioctl(0x801)]
    public static partial Task DuplicateAsync(this IoctlDevice device, Extents extents, [IoctlField(nameof(Extents.FileHandle))] SafeHandle source, CancellationToken cancellationToken);

    [Ioctl(0x802)]
    public static partial void Pass(this IoctlDevice device, ref Direct request, [IoctlField(nameof(Direct.Data), Length = nameof(Direct.DataLength))] Span<byte> data);

    [Ioctl(0x802)]
    public static partial ValueTask<Direct> PassAsync(
        this IoctlDevice device, Direct request, [IoctlField(nameof(Direct.Data), Length = nameof(Direct.DataLength))] Memory<byte> data, CancellationToken cancellationToken);

    [Ioctl(0x802, Name = "IOCTL_OWNED_PASS")]
    public static partial Direct Write(this IoctlDevice device, in Direct request, [IoctlField(nameof(Direct.Data), Length = nameof(Direct.DataLength))] ReadOnlySpan<byte> data);

    [Ioctl(0x802, Name = "IOCTL_OWNED_PASS")]
    public static partial IoctlBuffer<Direct> List(this IoctlDevice device, in Direct request, [IoctlField(nameof(Direct.Data))] ReadOnlySpan<byte> data);

    [Ioctl(0x803)]
    public static partial void PassAligned(this IoctlDevice device, ref Direct request, [IoctlField(nameof(Direct.Data), Alignment = 512)] Span<byte> data);

    [Ioctl(0x803)]
    public static partial ValueTask PassAlignedAsync(this IoctlDevice device, Direct request, [IoctlField(nameof(Direct.Data), Alignment = 512)] Memory<byte> data, CancellationToken cancellationToken);

    [Ioctl(0x804)]
    public static partial void PassShort(this IoctlDevice device, in Direct request, [IoctlField(nameof(Direct.Data), Length = nameof(Direct.Small))] ReadOnlySpan<byte> data);

    [Ioctl(0x805)]
    public static partial void Sense(
        this IoctlDevice device, ref WithSense request, [IoctlField("Sptd.Data", Length = "Sptd.DataLength")] Span<byte> data, [IoctlField(nameof(WithSense.Event))] SafeHandle done);

    [Ioctl(0x806)]
    public static partial void Build(this IoctlDevice device, IoctlInput<Direct> request, [IoctlField(nameof(Direct.Data), Length = nameof(Direct.DataLength))] ReadOnlySpan<byte> data);

    [Ioctl(0x806)]
    public static partial Task BuildAsync(
        this IoctlDevice device, IoctlInput<Direct> request, [IoctlField(nameof(Direct.Data), Length = nameof(Direct.DataLength))] ReadOnlyMemory<byte> data, CancellationToken cancellationToken);

    [Ioctl(0x807)]
    public static partial void PassPointer(this IoctlDevice device, ref Pointing request, [IoctlField(nameof(Pointing.Data), Length = nameof(Pointing.Length))] Span<byte> data);
}

[StructLayout(LayoutKind.Sequential)]
struct Extents
{
    [NativeType("HANDLE")]
    public nint FileHandle;
    public long Offset;
}

[StructLayout(LayoutKind.Sequential)]
struct Direct
{
    public short Small;
    public uint DataLength;
    public nint Data;
    public long Tag;
}

[StructLayout(LayoutKind.Sequential)]
struct WithSense
{
    public Direct Sptd;
    public long Event;
}

[StructLayout(LayoutKind.Sequential)]
unsafe struct Pointing
{
    public byte* Data;
    public ulong Length;
}
