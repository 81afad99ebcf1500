using System.Runtime.InteropServices;

namespace IoctlGen.Samples;

/// <summary>Codes of the mount manager, \\.\MountPointManager (mountmgr.h): their device type is the letter m.</summary>
[IoctlContract(0x6D, Header = "mountmgr.h", Prefix = "IOCTL_MOUNTMGR_")]
public static partial class MountManager
{
    /// <summary>Asks for the mount points that match, for all where nothing is asked for.</summary>
    /// <param name="manager">The mount manager; no access is needed.</param>
    /// <param name="query">The offsets and lengths of what must match, and the texts after it.</param>
    [Ioctl(2, SizeField = nameof(MountPoints.Size))]
    public static partial IoctlBuffer<MountPoints> QueryPoints(this IoctlDevice manager, IoctlInput<MountPoint> query);

    /// <inheritdoc cref="QueryPoints"/>
    /// <param name="manager">The mount manager; no access is needed.</param>
    /// <param name="query">The offsets and lengths of what must match, and the texts after it.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [Ioctl(2, SizeField = nameof(MountPoints.Size))]
    public static partial Task<IoctlBuffer<MountPoints>> QueryPointsAsync(this IoctlDevice manager, IoctlInput<MountPoint> query, CancellationToken cancellationToken = default);

    /// <summary>The drive letters and volume names of a device.</summary>
    /// <param name="manager">The mount manager; no access is needed.</param>
    /// <param name="deviceName">The device: <c>\Device\HarddiskVolume1</c>.</param>
    public static IReadOnlyList<string> NamesOf(this IoctlDevice manager, string deviceName)
    {
        ArgumentNullException.ThrowIfNull(deviceName);
        using var query = new IoctlInput<MountPoint>(default);
        var offset = query.AppendUtf16(deviceName);
        query.Header.DeviceNameOffset = (uint)offset;
        query.Header.DeviceNameLength = (ushort)(query.Length - offset);

        using var answer = manager.QueryPoints(query);
        return answer.SymbolicLinkNames();
    }

    /// <summary>The drive letters and volume names in an answer.</summary>
    /// <param name="answer">What <see cref="QueryPoints"/> returned.</param>
    /// <exception cref="InvalidDataException">A mount point or a name reaches beyond what the driver wrote.</exception>
    public static IReadOnlyList<string> SymbolicLinkNames(this IoctlBuffer<MountPoints> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var names = new List<string>();
        foreach (ref readonly var point in answer.Elements(in answer.Header.FirstPoint, (int)answer.Header.NumberOfMountPoints))
            names.Add(answer.ReadUtf16String(point.SymbolicLinkNameOffset, point.SymbolicLinkNameLength));
        return names;
    }
}

/// <summary>MOUNTMGR_MOUNT_POINTS (mountmgr.h).</summary>
[NativeName("MOUNTMGR_MOUNT_POINTS", Header = "mountmgr.h")]
[StructLayout(LayoutKind.Sequential)]
public struct MountPoints
{
    /// <summary>ULONG Size: of the whole answer, texts included, in bytes.</summary>
    public uint Size;

    /// <summary>ULONG NumberOfMountPoints.</summary>
    public uint NumberOfMountPoints;

    /// <summary>MOUNTMGR_MOUNT_POINT MountPoints[1]: the first of them.</summary>
    public MountPoint FirstPoint;
}

/// <summary>MOUNTMGR_MOUNT_POINT (mountmgr.h). Offsets are from the start of the buffer, lengths in bytes; 0 for none.</summary>
[NativeName("MOUNTMGR_MOUNT_POINT", Header = "mountmgr.h")]
[StructLayout(LayoutKind.Sequential)]
public struct MountPoint
{
    /// <summary>ULONG SymbolicLinkNameOffset.</summary>
    public uint SymbolicLinkNameOffset;

    /// <summary>USHORT SymbolicLinkNameLength.</summary>
    public ushort SymbolicLinkNameLength;

    /// <summary>ULONG UniqueIdOffset.</summary>
    public uint UniqueIdOffset;

    /// <summary>USHORT UniqueIdLength.</summary>
    public ushort UniqueIdLength;

    /// <summary>ULONG DeviceNameOffset.</summary>
    public uint DeviceNameOffset;

    /// <summary>USHORT DeviceNameLength.</summary>
    public ushort DeviceNameLength;
}
