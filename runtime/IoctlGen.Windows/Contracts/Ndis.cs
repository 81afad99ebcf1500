// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Ndis;

/// <summary>Network adapters: object identifiers.</summary>
[IoctlContract]
public static partial class NdisCodes
{
    /// <summary>IOCTL_NDIS_QUERY_GLOBAL_STATS. Input: . Output: .</summary>
    [Ioctl("IOCTL_NDIS_QUERY_GLOBAL_STATS")]
    public static partial int QueryGlobalStats(this IoctlDevice device, uint input, Span<byte> output);

    /// <summary>IOCTL_NDIS_QUERY_GLOBAL_STATS. Input: . Output: .</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_NDIS_QUERY_GLOBAL_STATS")]
    public static partial IoctlResult<int> TryQueryGlobalStats(this IoctlDevice device, uint input, Span<byte> output);
}
