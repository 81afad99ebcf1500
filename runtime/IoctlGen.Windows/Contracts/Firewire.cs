// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Firewire;

/// <summary>IEEE 1394 and AV/C.</summary>
[IoctlContract]
public static partial class FirewireCodes
{
    /// <summary>IOCTL_AVC_BUS_RESET. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/avc/ni-avc-ioctl_avc_bus_reset">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_AVC_BUS_RESET")]
    public static partial void BusReset(this IoctlDevice device);

    /// <summary>IOCTL_AVC_BUS_RESET. Input: none. Output: none.</summary>
    /// <remarks>From Windows XP. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/avc/ni-avc-ioctl_avc_bus_reset">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_AVC_BUS_RESET")]
    public static partial IoctlResult TryBusReset(this IoctlDevice device);
}
