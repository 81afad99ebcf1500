using System.Runtime.InteropServices;

namespace IoctlGen.Samples;

/// <summary>Codes of volumes (ntddvol.h): their device type is the letter V.</summary>
[IoctlContract(0x56, Header = "ntddvol.h", Prefix = "IOCTL_VOLUME_")]
public static partial class Volumes
{
    /// <summary>Asks where on which disks a volume lies.</summary>
    /// <param name="volume">The volume; no access is needed.</param>
    [Ioctl(0)]
    public static partial IoctlBuffer<VolumeDiskExtents> GetVolumeDiskExtents(this IoctlDevice volume);

    /// <summary>The extents of an answer.</summary>
    /// <param name="answer">What <see cref="GetVolumeDiskExtents"/> returned.</param>
    public static ReadOnlySpan<DiskExtent> Extents(this IoctlBuffer<VolumeDiskExtents> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Elements(in answer.Header.FirstExtent, (int)answer.Header.NumberOfDiskExtents);
    }
}

/// <summary>VOLUME_DISK_EXTENTS (winioctl.h): the array begins within the structure, at 8.</summary>
[NativeName("VOLUME_DISK_EXTENTS", Header = "ntddvol.h")]
[StructLayout(LayoutKind.Sequential)]
public struct VolumeDiskExtents
{
    /// <summary>DWORD NumberOfDiskExtents.</summary>
    public uint NumberOfDiskExtents;

    /// <summary>DISK_EXTENT Extents[1]: the first of them.</summary>
    public DiskExtent FirstExtent;
}

/// <summary>DISK_EXTENT (winioctl.h).</summary>
[NativeName("DISK_EXTENT", Header = "ntddvol.h")]
[StructLayout(LayoutKind.Sequential)]
public record struct DiskExtent
{
    /// <summary>DWORD DiskNumber: that of \\.\PhysicalDriveN.</summary>
    public uint DiskNumber;

    /// <summary>LARGE_INTEGER StartingOffset, in bytes.</summary>
    public long StartingOffset;

    /// <summary>LARGE_INTEGER ExtentLength, in bytes.</summary>
    public long ExtentLength;
}
