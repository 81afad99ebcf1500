// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Lighting;

/// <summary>Camera lamps and notification lights.</summary>
[IoctlContract]
public static partial class LightingCodes
{
    /// <summary>IOCTL_LAMP_SET_EMITTING_LIGHT. Input: BOOLEAN. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_set_emitting_light">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_RESOURCE_IN_USE.</exception>
    [Ioctl("IOCTL_LAMP_SET_EMITTING_LIGHT")]
    public static partial void SetEmittingLight(this IoctlDevice device, Boolean8 input);

    /// <summary>IOCTL_LAMP_SET_EMITTING_LIGHT. Input: BOOLEAN. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_set_emitting_light">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_LAMP_SET_EMITTING_LIGHT")]
    public static partial IoctlResult TrySetEmittingLight(this IoctlDevice device, Boolean8 input);

    /// <summary>IOCTL_LAMP_SET_INTENSITY_COLOR. Input: LAMP_INTENSITY_COLOR. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_set_intensity_color">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_RESOURCE_IN_USE.</exception>
    [Ioctl("IOCTL_LAMP_SET_INTENSITY_COLOR")]
    public static partial void SetIntensityColor(this IoctlDevice device, in LAMP_INTENSITY_COLOR input);

    /// <summary>IOCTL_LAMP_SET_INTENSITY_COLOR. Input: LAMP_INTENSITY_COLOR. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_set_intensity_color">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_LAMP_SET_INTENSITY_COLOR")]
    public static partial IoctlResult TrySetIntensityColor(this IoctlDevice device, in LAMP_INTENSITY_COLOR input);

    /// <summary>IOCTL_LAMP_SET_INTENSITY_WHITE. Input: LAMP_INTENSITY_WHITE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_set_intensity_white">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_RESOURCE_IN_USE.</exception>
    [Ioctl("IOCTL_LAMP_SET_INTENSITY_WHITE")]
    public static partial void SetIntensityWhite(this IoctlDevice device, in LAMP_INTENSITY_WHITE input);

    /// <summary>IOCTL_LAMP_SET_INTENSITY_WHITE. Input: LAMP_INTENSITY_WHITE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_set_intensity_white">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_LAMP_SET_INTENSITY_WHITE")]
    public static partial IoctlResult TrySetIntensityWhite(this IoctlDevice device, in LAMP_INTENSITY_WHITE input);

    /// <summary>IOCTL_LAMP_SET_MODE. Input: LAMP_MODE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_set_mode">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_RESOURCE_IN_USE.</exception>
    [Ioctl("IOCTL_LAMP_SET_MODE")]
    public static partial void SetMode(this IoctlDevice device, in LAMP_MODE input);

    /// <summary>IOCTL_LAMP_SET_MODE. Input: LAMP_MODE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_set_mode">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_LAMP_SET_MODE")]
    public static partial IoctlResult TrySetMode(this IoctlDevice device, in LAMP_MODE input);
}
