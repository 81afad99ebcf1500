// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Machine;

/// <summary>The machine: firmware variables, IPMI, the generation of a virtual machine, the trusted runtime, random numbers, the speaker.</summary>
[IoctlContract]
public static partial class MachineCodes
{
    /// <summary>IOCTL_TR_ENUMERATE_SERVICES. Input: none. Output: array of GUID (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/trustedrt/ni-trustedrt-ioctl_tr_enumerate_services">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_TR_ENUMERATE_SERVICES")]
    public static partial Guid[] EnumerateServices(this IoctlDevice device);

    /// <summary>IOCTL_TR_ENUMERATE_SERVICES. Input: none. Output: array of GUID (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/trustedrt/ni-trustedrt-ioctl_tr_enumerate_services">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_TR_ENUMERATE_SERVICES")]
    public static partial IoctlResult<Guid[]> TryEnumerateServices(this IoctlDevice device);
}
