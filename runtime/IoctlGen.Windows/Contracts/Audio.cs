// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Audio;

/// <summary>Audio beside the bus: sideband and SoundWire.</summary>
[IoctlContract]
public static partial class AudioCodes
{
    /// <summary>IOCTL_SBAUD_SET_DEVICE_CLAIMED. Input: BOOL. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/sidebandaudio/ni-sidebandaudio-ioctl_sbaud_set_device_claimed">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SBAUD_SET_DEVICE_CLAIMED")]
    public static partial void SetDeviceClaimed(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_SBAUD_SET_DEVICE_CLAIMED. Input: BOOL. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/sidebandaudio/ni-sidebandaudio-ioctl_sbaud_set_device_claimed">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SBAUD_SET_DEVICE_CLAIMED")]
    public static partial IoctlResult TrySetDeviceClaimed(this IoctlDevice device, Boolean32 input);

    /// <summary>IOCTL_SBAUD_STREAM_CLOSE. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/sidebandaudio/ni-sidebandaudio-ioctl_sbaud_stream_close">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SBAUD_STREAM_CLOSE")]
    public static partial void StreamClose(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SBAUD_STREAM_CLOSE. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/sidebandaudio/ni-sidebandaudio-ioctl_sbaud_stream_close">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SBAUD_STREAM_CLOSE")]
    public static partial IoctlResult TryStreamClose(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SBAUD_STREAM_START. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/sidebandaudio/ni-sidebandaudio-ioctl_sbaud_stream_start">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SBAUD_STREAM_START")]
    public static partial void StreamStart(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SBAUD_STREAM_START. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/sidebandaudio/ni-sidebandaudio-ioctl_sbaud_stream_start">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SBAUD_STREAM_START")]
    public static partial IoctlResult TryStreamStart(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SBAUD_STREAM_SUSPEND. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/sidebandaudio/ni-sidebandaudio-ioctl_sbaud_stream_suspend">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_SBAUD_STREAM_SUSPEND")]
    public static partial void StreamSuspend(this IoctlDevice device, uint input);

    /// <summary>IOCTL_SBAUD_STREAM_SUSPEND. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/sidebandaudio/ni-sidebandaudio-ioctl_sbaud_stream_suspend">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_SBAUD_STREAM_SUSPEND")]
    public static partial IoctlResult TryStreamSuspend(this IoctlDevice device, uint input);
}
