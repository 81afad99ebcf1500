// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoctlGen.Windows.Battery;

/// <summary>Batteries and chargers.</summary>
[IoctlContract]
public static partial class BatteryCodes
{
    /// <summary>IOCTL_BATTERY_QUERY_INFORMATION. Input: . Output: .</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_BATTERY_QUERY_INFORMATION")]
    public static partial int QueryInformation(this IoctlDevice device, in BATTERY_QUERY_INFORMATION input, Span<byte> output);

    /// <summary>IOCTL_BATTERY_QUERY_INFORMATION. Input: . Output: .</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BATTERY_QUERY_INFORMATION")]
    public static partial IoctlResult<int> TryQueryInformation(this IoctlDevice device, in BATTERY_QUERY_INFORMATION input, Span<byte> output);

    /// <summary>IOCTL_BATTERY_QUERY_STATUS. Input: . Output: .</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_BATTERY_QUERY_STATUS")]
    public static partial BATTERY_STATUS QueryStatus(this IoctlDevice device, in BATTERY_WAIT_STATUS input);

    /// <summary>IOCTL_BATTERY_QUERY_STATUS. Input: . Output: .</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BATTERY_QUERY_STATUS")]
    public static partial IoctlResult<BATTERY_STATUS> TryQueryStatus(this IoctlDevice device, in BATTERY_WAIT_STATUS input);

    /// <summary>IOCTL_BATTERY_QUERY_STATUS. Input: . Output: .</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_BATTERY_QUERY_STATUS")]
    public static partial ValueTask<BATTERY_STATUS> QueryStatusAsync(this IoctlDevice device, in BATTERY_WAIT_STATUS input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_BATTERY_QUERY_TAG. Input: . Output: .</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_BATTERY_QUERY_TAG")]
    public static partial uint QueryTag(this IoctlDevice device, uint input);

    /// <summary>IOCTL_BATTERY_QUERY_TAG. Input: . Output: .</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BATTERY_QUERY_TAG")]
    public static partial IoctlResult<uint> TryQueryTag(this IoctlDevice device, uint input);

    /// <summary>IOCTL_BATTERY_QUERY_TAG. Input: . Output: .</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("IOCTL_BATTERY_QUERY_TAG")]
    public static partial ValueTask<uint> QueryTagAsync(this IoctlDevice device, uint input, CancellationToken cancellationToken = default);

    /// <summary>IOCTL_BATTERY_SET_INFORMATION. Input: . Output: .</summary>
    /// <remarks>Requires write access.</remarks>
    [Ioctl("IOCTL_BATTERY_SET_INFORMATION")]
    public static partial void SetInformation(this IoctlDevice device, IoctlInput<BATTERY_SET_INFORMATION> input);

    /// <summary>IOCTL_BATTERY_SET_INFORMATION. Input: . Output: .</summary>
    /// <remarks>Requires write access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_BATTERY_SET_INFORMATION")]
    public static partial IoctlResult TrySetInformation(this IoctlDevice device, IoctlInput<BATTERY_SET_INFORMATION> input);
}
