// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Pcmcia;

/// <summary>PC cards.</summary>
[IoctlContract]
public static partial class PcmciaCodes
{
    /// <summary>IOCTL_GET_TUPLE_DATA. Input: TUPLE_REQUEST. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpcm/ni-ntddpcm-ioctl_get_tuple_data">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_UNSUCCESSFUL.</exception>
    [Ioctl("IOCTL_GET_TUPLE_DATA")]
    public static partial int GetTupleData(this IoctlDevice device, in TUPLE_REQUEST input, Span<byte> output);

    /// <summary>IOCTL_GET_TUPLE_DATA. Input: TUPLE_REQUEST. Output: bytes (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpcm/ni-ntddpcm-ioctl_get_tuple_data">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GET_TUPLE_DATA")]
    public static partial IoctlResult<int> TryGetTupleData(this IoctlDevice device, in TUPLE_REQUEST input, Span<byte> output);

    /// <summary>IOCTL_SOCKET_INFORMATION. Input: PCMCIA_SOCKET_INFORMATION. Output: PCMCIA_SOCKET_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpcm/ni-ntddpcm-ioctl_socket_information">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER, STATUS_UNSUCCESSFUL.</exception>
    [Ioctl("IOCTL_SOCKET_INFORMATION")]
    public static partial PCMCIA_SOCKET_INFORMATION Information(this IoctlDevice device, in PCMCIA_SOCKET_INFORMATION input);

    /// <summary>IOCTL_SOCKET_INFORMATION. Input: PCMCIA_SOCKET_INFORMATION. Output: PCMCIA_SOCKET_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddpcm/ni-ntddpcm-ioctl_socket_information">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SOCKET_INFORMATION")]
    public static partial IoctlResult<PCMCIA_SOCKET_INFORMATION> TryInformation(this IoctlDevice device, in PCMCIA_SOCKET_INFORMATION input);
}
