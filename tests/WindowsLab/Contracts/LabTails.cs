using System.Runtime.InteropServices;

namespace IoctlGen.WindowsLab;

/// <summary>Structures that an array goes on from, and outputs without the padding at their end.</summary>
[IoctlContract(0x8337, Prefix = "IOCTL_LAB_", Header = "ioctlgenlab.h")]
static partial class LabTails
{
    [Ioctl(0x830)]
    public static partial IoctlBuffer<LabLabel> Query(this IoctlDevice device, IoctlInput<LabQuery> query);

    [Ioctl(0x830)]
    public static partial ValueTask<IoctlBuffer<LabLabel>> QueryAsync(this IoctlDevice device, IoctlInput<LabQuery> query, CancellationToken cancellationToken);

    [Ioctl(0x830, Name = "IOCTL_LAB_QUERY", AllowShortOutput = true)]
    public static partial IoctlBuffer<LabLabel> QuerySoFar(this SafeHandle device, IoctlInput<LabQuery> query);

    [Ioctl(0x831, TransferMethod.OutDirect)]
    public static partial LabPadded Padded(this IoctlDevice device, uint byteCount);

    [Ioctl(0x831, TransferMethod.OutDirect)]
    public static partial ValueTask<LabPadded> PaddedAsync(this IoctlDevice device, uint byteCount, CancellationToken cancellationToken);

    /// <summary>What the driver does with its answer.</summary>
    public static IoctlInput<LabQuery> NewQuery(LabQueryKind kind, ReadOnlySpan<byte> parameters)
    {
        var query = new IoctlInput<LabQuery>(new() { Kind = kind, Count = (uint)parameters.Length });
        query.Append(parameters);
        return query;
    }
}

/// <summary>LAB_QUERY_KIND.</summary>
enum LabQueryKind
{
    Whole = 0,
    CountLies = 1,
    Short = 2,
}

/// <summary>LAB_QUERY, 12 bytes: the parameters begin at 8.</summary>
record struct LabQuery(LabQueryKind Kind, uint Count, byte Parameters) : IIoctlTail
{
    public readonly int TailOffset => 8;
}

/// <summary>LAB_LABEL, 16 bytes: the text begins at 10.</summary>
readonly record struct LabLabel(ulong Serial, ushort Length, ushort Text) : IIoctlTail
{
    public int TailOffset => 10;
}

/// <summary>LAB_PADDED, 16 bytes, of which the last 5 are padding.</summary>
readonly record struct LabPadded(ulong Serial, byte Status, byte Sense, byte Length);
