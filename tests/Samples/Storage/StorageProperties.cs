namespace IoctlGen.Samples;

/// <summary>What a storage device says of itself (ntddstor.h, winioctl.h).</summary>
[IoctlContract(DeviceType.MassStorage, Header = "ntddstor.h", Prefix = "IOCTL_STORAGE_")]
public static partial class StorageProperties
{
    /// <summary>Asks for the names of the device: vendor, product, revision, serial number.</summary>
    /// <param name="device">The device; no access is needed.</param>
    /// <param name="query">Which property.</param>
    [Ioctl(0x0500, Name = "IOCTL_STORAGE_QUERY_PROPERTY", SizeField = nameof(StorageDeviceDescriptor.Size))]
    public static partial IoctlBuffer<StorageDeviceDescriptor> QueryDevice(this IoctlDevice device, in StoragePropertyQuery query);

    /// <inheritdoc cref="QueryDevice"/>
    /// <param name="device">The device; no access is needed.</param>
    /// <param name="query">Which property.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [Ioctl(0x0500, Name = "IOCTL_STORAGE_QUERY_PROPERTY", SizeField = nameof(StorageDeviceDescriptor.Size))]
    public static partial ValueTask<IoctlBuffer<StorageDeviceDescriptor>> QueryDeviceAsync(this IoctlDevice device, in StoragePropertyQuery query, CancellationToken cancellationToken = default);

    /// <summary>The name of the device, as its vendor and its product strings make it; null where it has neither.</summary>
    /// <param name="device">The device; no access is needed.</param>
    public static string? ProductName(this IoctlDevice device)
    {
        using var answer = device.QueryDevice(default);
        var vendor = answer.ReadAnsiString(answer.Header.VendorIdOffset)?.Trim();
        var product = answer.ReadAnsiString(answer.Header.ProductIdOffset)?.Trim();
        return (vendor, product) switch
        {
            (null or "", _) => product,
            (_, null or "") => vendor,
            _ => $"{vendor} {product}",
        };
    }
}
