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
    /// <summary>IOCTL_LAMP_GET_CAPABILITIES_COLOR. Input: LAMP_CAPABILITIES_COLOR. Output: LAMP_CAPABILITIES_COLOR.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_capabilities_color">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_LAMP_GET_CAPABILITIES_COLOR")]
    public static partial LAMP_CAPABILITIES_COLOR GetCapabilitiesColor(this IoctlDevice device, in LAMP_CAPABILITIES_COLOR input);

    /// <summary>IOCTL_LAMP_GET_CAPABILITIES_COLOR. Input: LAMP_CAPABILITIES_COLOR. Output: LAMP_CAPABILITIES_COLOR.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_capabilities_color">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_LAMP_GET_CAPABILITIES_COLOR")]
    public static partial IoctlResult<LAMP_CAPABILITIES_COLOR> TryGetCapabilitiesColor(this IoctlDevice device, in LAMP_CAPABILITIES_COLOR input);

    /// <summary>IOCTL_LAMP_GET_CAPABILITIES_WHITE. Input: LAMP_CAPABILITIES_WHITE. Output: LAMP_CAPABILITIES_WHITE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_capabilities_white">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_LAMP_GET_CAPABILITIES_WHITE")]
    public static partial LAMP_CAPABILITIES_WHITE GetCapabilitiesWhite(this IoctlDevice device, in LAMP_CAPABILITIES_WHITE input);

    /// <summary>IOCTL_LAMP_GET_CAPABILITIES_WHITE. Input: LAMP_CAPABILITIES_WHITE. Output: LAMP_CAPABILITIES_WHITE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_capabilities_white">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_LAMP_GET_CAPABILITIES_WHITE")]
    public static partial IoctlResult<LAMP_CAPABILITIES_WHITE> TryGetCapabilitiesWhite(this IoctlDevice device, in LAMP_CAPABILITIES_WHITE input);

    /// <summary>IOCTL_LAMP_GET_EMITTING_LIGHT. Input: BOOLEAN. Output: BOOLEAN.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_emitting_light">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_RESOURCE_IN_USE.</exception>
    [Ioctl("IOCTL_LAMP_GET_EMITTING_LIGHT")]
    public static partial Boolean8 GetEmittingLight(this IoctlDevice device, Boolean8 input);

    /// <summary>IOCTL_LAMP_GET_EMITTING_LIGHT. Input: BOOLEAN. Output: BOOLEAN.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_emitting_light">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_LAMP_GET_EMITTING_LIGHT")]
    public static partial IoctlResult<Boolean8> TryGetEmittingLight(this IoctlDevice device, Boolean8 input);

    /// <summary>IOCTL_LAMP_GET_INTENSITY_COLOR. Input: LAMP_INTENSITY_COLOR. Output: LAMP_INTENSITY_COLOR.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_intensity_color">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_RESOURCE_IN_USE.</exception>
    [Ioctl("IOCTL_LAMP_GET_INTENSITY_COLOR")]
    public static partial LAMP_INTENSITY_COLOR GetIntensityColor(this IoctlDevice device, in LAMP_INTENSITY_COLOR input);

    /// <summary>IOCTL_LAMP_GET_INTENSITY_COLOR. Input: LAMP_INTENSITY_COLOR. Output: LAMP_INTENSITY_COLOR.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_intensity_color">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_LAMP_GET_INTENSITY_COLOR")]
    public static partial IoctlResult<LAMP_INTENSITY_COLOR> TryGetIntensityColor(this IoctlDevice device, in LAMP_INTENSITY_COLOR input);

    /// <summary>IOCTL_LAMP_GET_INTENSITY_WHITE. Input: LAMP_INTENSITY_WHITE. Output: LAMP_INTENSITY_WHITE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_intensity_white">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_RESOURCE_IN_USE.</exception>
    [Ioctl("IOCTL_LAMP_GET_INTENSITY_WHITE")]
    public static partial LAMP_INTENSITY_WHITE GetIntensityWhite(this IoctlDevice device, in LAMP_INTENSITY_WHITE input);

    /// <summary>IOCTL_LAMP_GET_INTENSITY_WHITE. Input: LAMP_INTENSITY_WHITE. Output: LAMP_INTENSITY_WHITE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_intensity_white">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_LAMP_GET_INTENSITY_WHITE")]
    public static partial IoctlResult<LAMP_INTENSITY_WHITE> TryGetIntensityWhite(this IoctlDevice device, in LAMP_INTENSITY_WHITE input);

    /// <summary>IOCTL_LAMP_GET_MODE. Input: LAMP_MODE. Output: LAMP_MODE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_mode">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_RESOURCE_IN_USE.</exception>
    [Ioctl("IOCTL_LAMP_GET_MODE")]
    public static partial LAMP_MODE GetMode(this IoctlDevice device, in LAMP_MODE input);

    /// <summary>IOCTL_LAMP_GET_MODE. Input: LAMP_MODE. Output: LAMP_MODE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/lamp/ni-lamp-ioctl_lamp_get_mode">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_LAMP_GET_MODE")]
    public static partial IoctlResult<LAMP_MODE> TryGetMode(this IoctlDevice device, in LAMP_MODE input);

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
