using System.Runtime.InteropServices;

namespace IoctlGen.WindowsLab;

/// <summary>Codes whose input has fields that parameters own.</summary>
[IoctlContract(0x8337, Prefix = "IOCTL_LAB_", Header = "ioctlgenlab.h")]
static partial class LabOwning
{
    [Ioctl(0x820, Name = "IOCTL_LAB_OWNED")]
    public static partial void Exchange(
        this IoctlDevice device, ref LabOwned request,
        [IoctlField(nameof(LabOwned.Data), Length = nameof(LabOwned.DataLength))] Span<byte> data, [IoctlField(nameof(LabOwned.File))] SafeHandle file);

    [Ioctl(0x820, Name = "IOCTL_LAB_OWNED")]
    public static partial LabOwned Exchange(
        this SafeHandle device, in LabOwned request,
        [IoctlField(nameof(LabOwned.Data), Length = nameof(LabOwned.DataLength))] Span<byte> data, [IoctlField(nameof(LabOwned.File))] SafeHandle file);

    [Ioctl(0x820, Name = "IOCTL_LAB_OWNED")]
    public static partial ValueTask<LabOwned> ExchangeAsync(
        this IoctlDevice device, LabOwned request, [IoctlField(nameof(LabOwned.Data), Length = nameof(LabOwned.DataLength))] Memory<byte> data,
        [IoctlField(nameof(LabOwned.File))] SafeHandle file, CancellationToken cancellationToken);

    [Ioctl(0x820, Name = "IOCTL_LAB_OWNED")]
    public static partial ValueTask<LabOwned> ExchangeAsync(
        this SafeHandle device, LabOwned request, [IoctlField(nameof(LabOwned.Data), Length = nameof(LabOwned.DataLength))] Memory<byte> data,
        [IoctlField(nameof(LabOwned.File))] SafeHandle file, CancellationToken cancellationToken);

    [Ioctl(0x820, Name = "IOCTL_LAB_OWNED")]
    public static partial IoctlResult TryExchange(this IoctlDevice device, IoctlInput<LabOwned> request, [IoctlField(nameof(LabOwned.File))] SafeHandle file, out LabOwned reply);

    [Ioctl(0x80C, Name = "IOCTL_LAB_PEND")]
    public static partial ValueTask<LabOwned> PendAsync(
        this IoctlDevice device, LabOwned request, [IoctlField(nameof(LabOwned.Data), Length = nameof(LabOwned.DataLength))] Memory<byte> data,
        [IoctlField(nameof(LabOwned.File))] SafeHandle file, CancellationToken cancellationToken);

    [Ioctl(0x80C, Name = "IOCTL_LAB_PEND")]
    public static partial IoctlResult TryPend(
        this IoctlDevice device, ref LabOwned request, [IoctlField(nameof(LabOwned.Data), Length = nameof(LabOwned.DataLength))] Span<byte> data,
        [IoctlField(nameof(LabOwned.File))] SafeHandle file);
}
