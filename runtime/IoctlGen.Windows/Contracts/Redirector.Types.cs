// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>LMR_QUERY_SESSION_INFO (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LMR_QUERY_SESSION_INFO
{
    /// <summary>C: <c>UINT64 SessionId</c>.</summary>
    public ulong SessionId;
}

/// <summary>LMR_QUERY_INFO_CLASS (winioctl.h).</summary>
public enum LMR_QUERY_INFO_CLASS : int
{
    LMRQuerySessionInfo = 1,
}

/// <summary>LMR_QUERY_INFO_PARAM (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LMR_QUERY_INFO_PARAM
{
    /// <summary>C: <c>LMR_QUERY_INFO_CLASS Operation</c>.</summary>
    public LMR_QUERY_INFO_CLASS Operation;
}

/// <summary>SMB_SHARE_FLUSH_AND_PURGE_OUTPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SMB_SHARE_FLUSH_AND_PURGE_OUTPUT
{
    /// <summary>C: <c>DWORD cEntriesPurged</c>.</summary>
    public uint cEntriesPurged;
}

/// <summary>SMB_SHARE_FLUSH_AND_PURGE_INPUT (winioctl.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SMB_SHARE_FLUSH_AND_PURGE_INPUT
{
    /// <summary>C: <c>WORD Version</c>.</summary>
    public ushort Version;
}

/// <summary>LINK_TRACKING_INFORMATION_TYPE (ntifs.h).</summary>
public enum LINK_TRACKING_INFORMATION_TYPE : int
{
    NtfsLinkTrackingInformation = 0,
    DfsLinkTrackingInformation = 1,
}

/// <summary>LINK_TRACKING_INFORMATION (ntifs.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LINK_TRACKING_INFORMATION
{
    /// <summary>C: <c>LINK_TRACKING_INFORMATION_TYPE Type</c>.</summary>
    public LINK_TRACKING_INFORMATION_TYPE Type;

    /// <summary>C: <c>UCHAR [16]</c>.</summary>
    [InlineArray(16)]
    public struct VolumeIdArray
    {
        byte _element;
    }

    /// <summary>C: <c>UCHAR VolumeId[16]</c>.</summary>
    public VolumeIdArray VolumeId;
}
