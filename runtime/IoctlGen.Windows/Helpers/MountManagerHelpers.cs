namespace IoctlGen.Windows.MountManager;

/// <summary>Drive letters and volume names (mountmgr.h). The mount manager is the device <c>\\.\MountPointManager</c>; asking it needs no access.</summary>
public static class MountManagerHelpers
{
    /// <summary>Asks for all mount points: MOUNTMGR_MOUNT_POINTS.</summary>
    /// <param name="manager">The mount manager.</param>
    /// <exception cref="IoctlException">It fails it.</exception>
    /// <exception cref="InvalidDataException">A mount point, a name or an id lies outside of the answer.</exception>
    public static IReadOnlyList<MountPoint> GetMountPoints(this IoctlDevice manager)
    {
        using var query = new IoctlInput<MOUNTMGR_MOUNT_POINT>(default);
        return Ask(manager, query);
    }

    /// <summary>Asks for the mount points of a device: its drive letters and its volume name.</summary>
    /// <param name="manager">The mount manager.</param>
    /// <param name="deviceName">The device, as <c>\Device\HarddiskVolume1</c>.</param>
    /// <exception cref="ArgumentException">The name has more than 32,767 characters.</exception>
    /// <exception cref="IoctlException">It fails it: no mount point matches.</exception>
    /// <exception cref="InvalidDataException">A mount point, a name or an id lies outside of the answer.</exception>
    public static IReadOnlyList<MountPoint> GetMountPoints(this IoctlDevice manager, string deviceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(deviceName);
        if (deviceName.Length > ushort.MaxValue / sizeof(char))
            throw new ArgumentException($"The name has {deviceName.Length} characters; no device's has more than {ushort.MaxValue / sizeof(char)}.", nameof(deviceName));
        using var query = new IoctlInput<MOUNTMGR_MOUNT_POINT>(new MOUNTMGR_MOUNT_POINT { DeviceNameLength = (ushort)(deviceName.Length * sizeof(char)) });
        var offset = query.AppendUtf16(deviceName);
        query.Header.DeviceNameOffset = (uint)offset;
        return Ask(manager, query);
    }

    static MountPoint[] Ask(IoctlDevice manager, IoctlInput<MOUNTMGR_MOUNT_POINT> query)
    {
        using var answer = manager.QueryPoints(query);
        var said = answer.Elements<MOUNTMGR_MOUNT_POINT>((int)answer.Header.NumberOfMountPoints);
        var points = new MountPoint[said.Length];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = new(
                answer.ReadUtf16String(said[i].SymbolicLinkNameOffset, said[i].SymbolicLinkNameLength),
                answer.ElementsAt<byte>(Answers.At(said[i].UniqueIdOffset), said[i].UniqueIdLength).ToArray(),
                answer.ReadUtf16String(said[i].DeviceNameOffset, said[i].DeviceNameLength));
        }

        return points;
    }
}

/// <summary>A name under which a volume is mounted (MOUNTMGR_MOUNT_POINT).</summary>
/// <param name="SymbolicLinkName">The name: <c>\DosDevices\C:</c> or <c>\??\Volume{…}</c>; empty where there is none.</param>
/// <param name="UniqueId">By which the mount manager knows the volume again.</param>
/// <param name="DeviceName">The device, as <c>\Device\HarddiskVolume1</c>; empty for a volume that is not there.</param>
public sealed record MountPoint(string SymbolicLinkName, ReadOnlyMemory<byte> UniqueId, string DeviceName)
{
    const string Letters = @"\DosDevices\";

    /// <summary>The drive letter, where the name is one.</summary>
    public char? DriveLetter => SymbolicLinkName.Length == Letters.Length + 2 && SymbolicLinkName[^1] == ':' && SymbolicLinkName.StartsWith(Letters, StringComparison.OrdinalIgnoreCase)
        ? SymbolicLinkName[^2]
        : null;
}
