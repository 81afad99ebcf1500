// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Pci;

/// <summary>Virtual functions of PCI devices.</summary>
[IoctlContract]
public static partial class PciCodes
{
    /// <summary>IOCTL_SRIOV_ATTACH. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/pcivirt/ni-pcivirt-ioctl_sriov_attach">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_SHARING_VIOLATION.</exception>
    [Ioctl("IOCTL_SRIOV_ATTACH")]
    public static partial void Attach(this IoctlDevice device);

    /// <summary>IOCTL_SRIOV_ATTACH. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/pcivirt/ni-pcivirt-ioctl_sriov_attach">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SRIOV_ATTACH")]
    public static partial IoctlResult TryAttach(this IoctlDevice device);

    /// <summary>IOCTL_SRIOV_DETACH. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/pcivirt/ni-pcivirt-ioctl_sriov_detach">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SRIOV_DETACH")]
    public static partial void Detach(this IoctlDevice device);

    /// <summary>IOCTL_SRIOV_DETACH. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/pcivirt/ni-pcivirt-ioctl_sriov_detach">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SRIOV_DETACH")]
    public static partial IoctlResult TryDetach(this IoctlDevice device);
}
