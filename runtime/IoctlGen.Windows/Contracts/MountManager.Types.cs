// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>MOUNTDEV_NAME (mountmgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOUNTDEV_NAME : IIoctlTail
{
    /// <summary>C: <c>USHORT NameLength</c>.</summary>
    public ushort NameLength;

    /// <summary>C: <c>WCHAR Name[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort Name;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Name);
}

/// <summary>MOUNTDEV_SUGGESTED_LINK_NAME (mountdev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOUNTDEV_SUGGESTED_LINK_NAME : IIoctlTail
{
    /// <summary>C: <c>BOOLEAN UseOnlyIfThereAreNoOtherLinks</c>.</summary>
    public Boolean8 UseOnlyIfThereAreNoOtherLinks;

    /// <summary>C: <c>USHORT NameLength</c>.</summary>
    public ushort NameLength;

    /// <summary>C: <c>WCHAR Name[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort Name;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Name);
}

/// <summary>MOUNTDEV_UNIQUE_ID (mountdev.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOUNTDEV_UNIQUE_ID : IIoctlTail
{
    /// <summary>C: <c>USHORT UniqueIdLength</c>.</summary>
    public ushort UniqueIdLength;

    /// <summary>C: <c>UCHAR UniqueId[1]</c>.</summary>
    public byte UniqueId;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in UniqueId);
}

/// <summary>MOUNTMGR_CHANGE_NOTIFY_INFO (mountmgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOUNTMGR_CHANGE_NOTIFY_INFO
{
    /// <summary>C: <c>ULONG EpicNumber</c>.</summary>
    public uint EpicNumber;
}

/// <summary>MOUNTMGR_CREATE_POINT_INPUT (mountmgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOUNTMGR_CREATE_POINT_INPUT
{
    /// <summary>C: <c>USHORT SymbolicLinkNameOffset</c>.</summary>
    public ushort SymbolicLinkNameOffset;

    /// <summary>C: <c>USHORT SymbolicLinkNameLength</c>.</summary>
    public ushort SymbolicLinkNameLength;

    /// <summary>C: <c>USHORT DeviceNameOffset</c>.</summary>
    public ushort DeviceNameOffset;

    /// <summary>C: <c>USHORT DeviceNameLength</c>.</summary>
    public ushort DeviceNameLength;
}

/// <summary>MOUNTMGR_MOUNT_POINT (mountmgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOUNTMGR_MOUNT_POINT
{
    /// <summary>C: <c>ULONG SymbolicLinkNameOffset</c>.</summary>
    public uint SymbolicLinkNameOffset;

    /// <summary>C: <c>USHORT SymbolicLinkNameLength</c>.</summary>
    public ushort SymbolicLinkNameLength;

    /// <summary>C: <c>ULONG UniqueIdOffset</c>.</summary>
    public uint UniqueIdOffset;

    /// <summary>C: <c>USHORT UniqueIdLength</c>.</summary>
    public ushort UniqueIdLength;

    /// <summary>C: <c>ULONG DeviceNameOffset</c>.</summary>
    public uint DeviceNameOffset;

    /// <summary>C: <c>USHORT DeviceNameLength</c>.</summary>
    public ushort DeviceNameLength;
}

/// <summary>MOUNTMGR_MOUNT_POINTS (mountmgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOUNTMGR_MOUNT_POINTS : IIoctlTail
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG NumberOfMountPoints</c>.</summary>
    public uint NumberOfMountPoints;

    /// <summary>C: <c>MOUNTMGR_MOUNT_POINT MountPoints[1]</c>.</summary>
    public MOUNTMGR_MOUNT_POINT MountPoints;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in MountPoints);
}

/// <summary>MOUNTMGR_TARGET_NAME (mountmgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOUNTMGR_TARGET_NAME : IIoctlTail
{
    /// <summary>C: <c>USHORT DeviceNameLength</c>.</summary>
    public ushort DeviceNameLength;

    /// <summary>C: <c>WCHAR DeviceName[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort DeviceName;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in DeviceName);
}

/// <summary>MOUNTMGR_DRIVE_LETTER_INFORMATION (mountmgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOUNTMGR_DRIVE_LETTER_INFORMATION
{
    /// <summary>C: <c>BOOLEAN DriveLetterWasAssigned</c>.</summary>
    public Boolean8 DriveLetterWasAssigned;

    /// <summary>C: <c>UCHAR CurrentDriveLetter</c>.</summary>
    public byte CurrentDriveLetter;
}

/// <summary>MOUNTMGR_DRIVE_LETTER_TARGET (mountmgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOUNTMGR_DRIVE_LETTER_TARGET : IIoctlTail
{
    /// <summary>C: <c>USHORT DeviceNameLength</c>.</summary>
    public ushort DeviceNameLength;

    /// <summary>C: <c>WCHAR DeviceName[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort DeviceName;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in DeviceName);
}

/// <summary>MOUNTMGR_VOLUME_MOUNT_POINT (mountmgr.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MOUNTMGR_VOLUME_MOUNT_POINT
{
    /// <summary>C: <c>USHORT SourceVolumeNameOffset</c>.</summary>
    public ushort SourceVolumeNameOffset;

    /// <summary>C: <c>USHORT SourceVolumeNameLength</c>.</summary>
    public ushort SourceVolumeNameLength;

    /// <summary>C: <c>USHORT TargetVolumeNameOffset</c>.</summary>
    public ushort TargetVolumeNameOffset;

    /// <summary>C: <c>USHORT TargetVolumeNameLength</c>.</summary>
    public ushort TargetVolumeNameLength;
}
