// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Video;

/// <summary>Video adapters and panels.</summary>
[IoctlContract]
public static partial class VideoCodes
{
    /// <summary>IOCTL_GPUP_DRIVER_ESCAPE. Input: GPUP_DRIVER_ESCAPE_INPUT and bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/d3dukmdt/ni-d3dukmdt-ioctl_gpup_driver_escape">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_GPUP_DRIVER_ESCAPE")]
    public static partial int DriverEscape(this IoctlDevice device, IoctlInput<GPUP_DRIVER_ESCAPE_INPUT> input, Span<byte> output);

    /// <summary>IOCTL_GPUP_DRIVER_ESCAPE. Input: GPUP_DRIVER_ESCAPE_INPUT and bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>Requires read access. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/d3dukmdt/ni-d3dukmdt-ioctl_gpup_driver_escape">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_GPUP_DRIVER_ESCAPE")]
    public static partial IoctlResult<int> TryDriverEscape(this IoctlDevice device, IoctlInput<GPUP_DRIVER_ESCAPE_INPUT> input, Span<byte> output);

    /// <summary>IOCTL_VIDEO_DISABLE_CURSOR. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_disable_cursor">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_DISABLE_CURSOR")]
    public static partial void DisableCursor(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_DISABLE_CURSOR. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_disable_cursor">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_DISABLE_CURSOR")]
    public static partial IoctlResult TryDisableCursor(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_DISABLE_POINTER. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_disable_pointer">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_DISABLE_POINTER")]
    public static partial void DisablePointer(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_DISABLE_POINTER. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_disable_pointer">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_DISABLE_POINTER")]
    public static partial IoctlResult TryDisablePointer(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_ENABLE_CURSOR. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_enable_cursor">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_ENABLE_CURSOR")]
    public static partial void EnableCursor(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_ENABLE_CURSOR. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_enable_cursor">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_ENABLE_CURSOR")]
    public static partial IoctlResult TryEnableCursor(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_ENABLE_POINTER. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_enable_pointer">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_ENABLE_POINTER")]
    public static partial void EnablePointer(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_ENABLE_POINTER. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_enable_pointer">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_ENABLE_POINTER")]
    public static partial IoctlResult TryEnablePointer(this IoctlDevice device);
    #pragma warning disable IOCTL2015 // addresses of the display driver

    /// <summary>IOCTL_VIDEO_FREE_PUBLIC_ACCESS_RANGES. Input: array of VIDEO_MEMORY (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_free_public_access_ranges">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_FREE_PUBLIC_ACCESS_RANGES")]
    public static partial void FreePublicAccessRanges(this IoctlDevice device, ReadOnlySpan<VIDEO_MEMORY> input);

    /// <summary>IOCTL_VIDEO_FREE_PUBLIC_ACCESS_RANGES. Input: array of VIDEO_MEMORY (length: buffer length). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_free_public_access_ranges">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_FREE_PUBLIC_ACCESS_RANGES")]
    public static partial IoctlResult TryFreePublicAccessRanges(this IoctlDevice device, ReadOnlySpan<VIDEO_MEMORY> input);
    #pragma warning restore IOCTL2015

    /// <summary>IOCTL_VIDEO_GET_BANK_SELECT_CODE. Input: VIDEO_MODE. Output: VIDEO_BANK_SELECT and bytes (length: VIDEO_BANK_SELECT.Size).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_get_bank_select_code">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_GET_BANK_SELECT_CODE")]
    public static partial IoctlBuffer<VIDEO_BANK_SELECT> GetBankSelectCode(this IoctlDevice device, in VIDEO_MODE input);

    /// <summary>IOCTL_VIDEO_GET_BANK_SELECT_CODE. Input: VIDEO_MODE. Output: VIDEO_BANK_SELECT and bytes (length: VIDEO_BANK_SELECT.Size).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_get_bank_select_code">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_GET_BANK_SELECT_CODE")]
    public static partial IoctlResult<IoctlBuffer<VIDEO_BANK_SELECT>> TryGetBankSelectCode(this IoctlDevice device, in VIDEO_MODE input);

    /// <summary>IOCTL_VIDEO_GET_CHILD_STATE. Input: ULONG. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_get_child_state">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_GET_CHILD_STATE")]
    public static partial uint GetChildState(this IoctlDevice device, uint input);

    /// <summary>IOCTL_VIDEO_GET_CHILD_STATE. Input: ULONG. Output: ULONG.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_get_child_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_GET_CHILD_STATE")]
    public static partial IoctlResult<uint> TryGetChildState(this IoctlDevice device, uint input);

    /// <summary>IOCTL_VIDEO_GET_POWER_MANAGEMENT. Input: none. Output: VIDEO_POWER_MANAGEMENT.</summary>
    /// <remarks>Use: obsolete since Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_get_power_management">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_GET_POWER_MANAGEMENT")]
    public static partial VIDEO_POWER_MANAGEMENT GetPowerManagement(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_GET_POWER_MANAGEMENT. Input: none. Output: VIDEO_POWER_MANAGEMENT.</summary>
    /// <remarks>Use: obsolete since Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_get_power_management">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_GET_POWER_MANAGEMENT")]
    public static partial IoctlResult<VIDEO_POWER_MANAGEMENT> TryGetPowerManagement(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_HANDLE_VIDEOPARAMETERS. Input: VIDEOPARAMETERS. Output: VIDEOPARAMETERS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_handle_videoparameters">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_HANDLE_VIDEOPARAMETERS")]
    public static partial VIDEOPARAMETERS HandleVideoparameters(this IoctlDevice device, in VIDEOPARAMETERS input);

    /// <summary>IOCTL_VIDEO_HANDLE_VIDEOPARAMETERS. Input: VIDEOPARAMETERS. Output: VIDEOPARAMETERS.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_handle_videoparameters">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_HANDLE_VIDEOPARAMETERS")]
    public static partial IoctlResult<VIDEOPARAMETERS> TryHandleVideoparameters(this IoctlDevice device, in VIDEOPARAMETERS input);
    #pragma warning disable IOCTL2015 // addresses of the display driver

    /// <summary>IOCTL_VIDEO_INIT_WIN32K_CALLBACKS. Input: VIDEO_WIN32K_CALLBACKS. Output: VIDEO_WIN32K_CALLBACKS.</summary>
    /// <remarks>Use: reserved. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_init_win32k_callbacks">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_VIDEO_INIT_WIN32K_CALLBACKS")]
    public static partial VIDEO_WIN32K_CALLBACKS InitWin32kCallbacks(this IoctlDevice device, in VIDEO_WIN32K_CALLBACKS input);

    /// <summary>IOCTL_VIDEO_INIT_WIN32K_CALLBACKS. Input: VIDEO_WIN32K_CALLBACKS. Output: VIDEO_WIN32K_CALLBACKS.</summary>
    /// <remarks>Use: reserved. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_init_win32k_callbacks">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_INIT_WIN32K_CALLBACKS")]
    public static partial IoctlResult<VIDEO_WIN32K_CALLBACKS> TryInitWin32kCallbacks(this IoctlDevice device, in VIDEO_WIN32K_CALLBACKS input);
    #pragma warning restore IOCTL2015

    /// <summary>IOCTL_VIDEO_LOAD_AND_SET_FONT. Input: VIDEO_LOAD_FONT_INFORMATION and bytes (length: VIDEO_LOAD_FONT_INFORMATION.FontSize). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_load_and_set_font">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_LOAD_AND_SET_FONT")]
    public static partial void LoadAndSetFont(this IoctlDevice device, IoctlInput<VIDEO_LOAD_FONT_INFORMATION> input);

    /// <summary>IOCTL_VIDEO_LOAD_AND_SET_FONT. Input: VIDEO_LOAD_FONT_INFORMATION and bytes (length: VIDEO_LOAD_FONT_INFORMATION.FontSize). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_load_and_set_font">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_LOAD_AND_SET_FONT")]
    public static partial IoctlResult TryLoadAndSetFont(this IoctlDevice device, IoctlInput<VIDEO_LOAD_FONT_INFORMATION> input);
    #pragma warning disable IOCTL2015 // addresses of the display driver

    /// <summary>IOCTL_VIDEO_MAP_VIDEO_MEMORY. Input: VIDEO_MEMORY. Output: VIDEO_MEMORY_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_map_video_memory">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_MAP_VIDEO_MEMORY")]
    public static partial VIDEO_MEMORY_INFORMATION MapVideoMemory(this IoctlDevice device, in VIDEO_MEMORY input);

    /// <summary>IOCTL_VIDEO_MAP_VIDEO_MEMORY. Input: VIDEO_MEMORY. Output: VIDEO_MEMORY_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_map_video_memory">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_MAP_VIDEO_MEMORY")]
    public static partial IoctlResult<VIDEO_MEMORY_INFORMATION> TryMapVideoMemory(this IoctlDevice device, in VIDEO_MEMORY input);
    #pragma warning restore IOCTL2015

    /// <summary>IOCTL_VIDEO_PREPARE_FOR_EARECOVERY. Input: none. Output: none.</summary>
    /// <remarks>Use: reserved. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_prepare_for_earecovery">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_VIDEO_PREPARE_FOR_EARECOVERY")]
    public static partial void PrepareForEarecovery(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_PREPARE_FOR_EARECOVERY. Input: none. Output: none.</summary>
    /// <remarks>Use: reserved. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_prepare_for_earecovery">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_PREPARE_FOR_EARECOVERY")]
    public static partial IoctlResult TryPrepareForEarecovery(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_AVAIL_MODES. Input: none. Output: array of VIDEO_MODE_INFORMATION (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_avail_modes">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_QUERY_AVAIL_MODES")]
    public static partial VIDEO_MODE_INFORMATION[] QueryAvailModes(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_AVAIL_MODES. Input: none. Output: array of VIDEO_MODE_INFORMATION (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_avail_modes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_AVAIL_MODES")]
    public static partial IoctlResult<VIDEO_MODE_INFORMATION[]> TryQueryAvailModes(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_COLOR_CAPABILITIES. Input: none. Output: VIDEO_COLOR_CAPABILITIES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_color_capabilities">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_QUERY_COLOR_CAPABILITIES")]
    public static partial VIDEO_COLOR_CAPABILITIES QueryColorCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_COLOR_CAPABILITIES. Input: none. Output: VIDEO_COLOR_CAPABILITIES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_color_capabilities">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_COLOR_CAPABILITIES")]
    public static partial IoctlResult<VIDEO_COLOR_CAPABILITIES> TryQueryColorCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_CURRENT_MODE. Input: none. Output: VIDEO_MODE_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_current_mode">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_QUERY_CURRENT_MODE")]
    public static partial VIDEO_MODE_INFORMATION QueryCurrentMode(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_CURRENT_MODE. Input: none. Output: VIDEO_MODE_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_current_mode">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_CURRENT_MODE")]
    public static partial IoctlResult<VIDEO_MODE_INFORMATION> TryQueryCurrentMode(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_CURSOR_ATTR. Input: none. Output: VIDEO_CURSOR_ATTRIBUTES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_cursor_attr">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_QUERY_CURSOR_ATTR")]
    public static partial VIDEO_CURSOR_ATTRIBUTES QueryCursorAttr(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_CURSOR_ATTR. Input: none. Output: VIDEO_CURSOR_ATTRIBUTES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_cursor_attr">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_CURSOR_ATTR")]
    public static partial IoctlResult<VIDEO_CURSOR_ATTRIBUTES> TryQueryCursorAttr(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_CURSOR_POSITION. Input: none. Output: VIDEO_CURSOR_POSITION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_cursor_position">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_QUERY_CURSOR_POSITION")]
    public static partial VIDEO_CURSOR_POSITION QueryCursorPosition(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_CURSOR_POSITION. Input: none. Output: VIDEO_CURSOR_POSITION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_cursor_position">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_CURSOR_POSITION")]
    public static partial IoctlResult<VIDEO_CURSOR_POSITION> TryQueryCursorPosition(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_DISPLAY_BRIGHTNESS, for a device. Input: none. Output: DISPLAY_BRIGHTNESS.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_display_brightness">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_VIDEO_QUERY_DISPLAY_BRIGHTNESS")]
    public static partial DISPLAY_BRIGHTNESS QueryDisplayBrightness(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_DISPLAY_BRIGHTNESS, for a device. Input: none. Output: DISPLAY_BRIGHTNESS.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_display_brightness">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_DISPLAY_BRIGHTNESS")]
    public static partial IoctlResult<DISPLAY_BRIGHTNESS> TryQueryDisplayBrightness(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_NUM_AVAIL_MODES. Input: none. Output: VIDEO_NUM_MODES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_num_avail_modes">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_QUERY_NUM_AVAIL_MODES")]
    public static partial VIDEO_NUM_MODES QueryNumAvailModes(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_NUM_AVAIL_MODES. Input: none. Output: VIDEO_NUM_MODES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_num_avail_modes">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_NUM_AVAIL_MODES")]
    public static partial IoctlResult<VIDEO_NUM_MODES> TryQueryNumAvailModes(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_POINTER_ATTR. Input: none. Output: VIDEO_POINTER_ATTRIBUTES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_pointer_attr">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_QUERY_POINTER_ATTR")]
    public static partial IoctlBuffer<VIDEO_POINTER_ATTRIBUTES> QueryPointerAttr(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_POINTER_ATTR. Input: none. Output: VIDEO_POINTER_ATTRIBUTES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_pointer_attr">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_POINTER_ATTR")]
    public static partial IoctlResult<IoctlBuffer<VIDEO_POINTER_ATTRIBUTES>> TryQueryPointerAttr(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_POINTER_CAPABILITIES. Input: none. Output: VIDEO_POINTER_CAPABILITIES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_pointer_capabilities">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_QUERY_POINTER_CAPABILITIES")]
    public static partial VIDEO_POINTER_CAPABILITIES QueryPointerCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_POINTER_CAPABILITIES. Input: none. Output: VIDEO_POINTER_CAPABILITIES.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_pointer_capabilities">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_POINTER_CAPABILITIES")]
    public static partial IoctlResult<VIDEO_POINTER_CAPABILITIES> TryQueryPointerCapabilities(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_POINTER_POSITION. Input: none. Output: VIDEO_POINTER_POSITION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_pointer_position">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_QUERY_POINTER_POSITION")]
    public static partial VIDEO_POINTER_POSITION QueryPointerPosition(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_POINTER_POSITION. Input: none. Output: VIDEO_POINTER_POSITION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_pointer_position">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_POINTER_POSITION")]
    public static partial IoctlResult<VIDEO_POINTER_POSITION> TryQueryPointerPosition(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_PUBLIC_ACCESS_RANGES. Input: none. Output: array of VIDEO_PUBLIC_ACCESS_RANGES (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_public_access_ranges">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_QUERY_PUBLIC_ACCESS_RANGES")]
    public static partial VIDEO_PUBLIC_ACCESS_RANGES[] QueryPublicAccessRanges(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_PUBLIC_ACCESS_RANGES. Input: none. Output: array of VIDEO_PUBLIC_ACCESS_RANGES (length: bytes returned).</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_public_access_ranges">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_PUBLIC_ACCESS_RANGES")]
    public static partial IoctlResult<VIDEO_PUBLIC_ACCESS_RANGES[]> TryQueryPublicAccessRanges(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_QUERY_SUPPORTED_BRIGHTNESS, for a device. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_supported_brightness">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_VIDEO_QUERY_SUPPORTED_BRIGHTNESS")]
    public static partial int QuerySupportedBrightness(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_VIDEO_QUERY_SUPPORTED_BRIGHTNESS, for a device. Input: none. Output: bytes (length: bytes returned).</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_query_supported_brightness">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_QUERY_SUPPORTED_BRIGHTNESS")]
    public static partial IoctlResult<int> TryQuerySupportedBrightness(this IoctlDevice device, Span<byte> output);

    /// <summary>IOCTL_VIDEO_RESET_DEVICE. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_reset_device">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_RESET_DEVICE")]
    public static partial void ResetDevice(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_RESET_DEVICE. Input: none. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_reset_device">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_RESET_DEVICE")]
    public static partial IoctlResult TryResetDevice(this IoctlDevice device);
    #pragma warning disable IOCTL2015 // addresses of the display driver

    /// <summary>IOCTL_VIDEO_RESTORE_HARDWARE_STATE. Input: VIDEO_HARDWARE_STATE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_restore_hardware_state">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_RESTORE_HARDWARE_STATE")]
    public static partial void RestoreHardwareState(this IoctlDevice device, in VIDEO_HARDWARE_STATE input);

    /// <summary>IOCTL_VIDEO_RESTORE_HARDWARE_STATE. Input: VIDEO_HARDWARE_STATE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_restore_hardware_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_RESTORE_HARDWARE_STATE")]
    public static partial IoctlResult TryRestoreHardwareState(this IoctlDevice device, in VIDEO_HARDWARE_STATE input);
    #pragma warning restore IOCTL2015

    /// <summary>IOCTL_VIDEO_SAVE_HARDWARE_STATE. Input: none. Output: VIDEO_HARDWARE_STATE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_save_hardware_state">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_SAVE_HARDWARE_STATE")]
    public static partial VIDEO_HARDWARE_STATE SaveHardwareState(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_SAVE_HARDWARE_STATE. Input: none. Output: VIDEO_HARDWARE_STATE.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_save_hardware_state">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SAVE_HARDWARE_STATE")]
    public static partial IoctlResult<VIDEO_HARDWARE_STATE> TrySaveHardwareState(this IoctlDevice device);

    /// <summary>IOCTL_VIDEO_SET_COLOR_REGISTERS. Input: VIDEO_CLUT and more (length: VIDEO_CLUT.NumEntries). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_color_registers">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_SET_COLOR_REGISTERS")]
    public static partial void SetColorRegisters(this IoctlDevice device, IoctlInput<VIDEO_CLUT> input);

    /// <summary>IOCTL_VIDEO_SET_COLOR_REGISTERS. Input: VIDEO_CLUT and more (length: VIDEO_CLUT.NumEntries). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_color_registers">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SET_COLOR_REGISTERS")]
    public static partial IoctlResult TrySetColorRegisters(this IoctlDevice device, IoctlInput<VIDEO_CLUT> input);

    /// <summary>IOCTL_VIDEO_SET_CURRENT_MODE. Input: VIDEO_MODE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_current_mode">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_SET_CURRENT_MODE")]
    public static partial void SetCurrentMode(this IoctlDevice device, in VIDEO_MODE input);

    /// <summary>IOCTL_VIDEO_SET_CURRENT_MODE. Input: VIDEO_MODE. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_current_mode">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SET_CURRENT_MODE")]
    public static partial IoctlResult TrySetCurrentMode(this IoctlDevice device, in VIDEO_MODE input);

    /// <summary>IOCTL_VIDEO_SET_CURSOR_ATTR. Input: VIDEO_CURSOR_ATTRIBUTES. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_cursor_attr">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_SET_CURSOR_ATTR")]
    public static partial void SetCursorAttr(this IoctlDevice device, in VIDEO_CURSOR_ATTRIBUTES input);

    /// <summary>IOCTL_VIDEO_SET_CURSOR_ATTR. Input: VIDEO_CURSOR_ATTRIBUTES. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_cursor_attr">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SET_CURSOR_ATTR")]
    public static partial IoctlResult TrySetCursorAttr(this IoctlDevice device, in VIDEO_CURSOR_ATTRIBUTES input);

    /// <summary>IOCTL_VIDEO_SET_CURSOR_POSITION. Input: VIDEO_CURSOR_POSITION. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_cursor_position">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_SET_CURSOR_POSITION")]
    public static partial void SetCursorPosition(this IoctlDevice device, in VIDEO_CURSOR_POSITION input);

    /// <summary>IOCTL_VIDEO_SET_CURSOR_POSITION. Input: VIDEO_CURSOR_POSITION. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_cursor_position">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SET_CURSOR_POSITION")]
    public static partial IoctlResult TrySetCursorPosition(this IoctlDevice device, in VIDEO_CURSOR_POSITION input);

    /// <summary>IOCTL_VIDEO_SET_DISPLAY_BRIGHTNESS, for a device. Input: DISPLAY_BRIGHTNESS. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_display_brightness">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS.</exception>
    [Ioctl("IOCTL_VIDEO_SET_DISPLAY_BRIGHTNESS")]
    public static partial void SetDisplayBrightness(this IoctlDevice device, in DISPLAY_BRIGHTNESS input);

    /// <summary>IOCTL_VIDEO_SET_DISPLAY_BRIGHTNESS, for a device. Input: DISPLAY_BRIGHTNESS. Output: none.</summary>
    /// <remarks>From Windows XP and Windows Server 2003. Use: obsolete since Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_display_brightness">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SET_DISPLAY_BRIGHTNESS")]
    public static partial IoctlResult TrySetDisplayBrightness(this IoctlDevice device, in DISPLAY_BRIGHTNESS input);

    /// <summary>IOCTL_VIDEO_SET_PALETTE_REGISTERS. Input: VIDEO_PALETTE_DATA and array of USHORT (length: VIDEO_PALETTE_DATA.NumEntries). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_palette_registers">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_SET_PALETTE_REGISTERS")]
    public static partial void SetPaletteRegisters(this IoctlDevice device, IoctlInput<VIDEO_PALETTE_DATA> input);

    /// <summary>IOCTL_VIDEO_SET_PALETTE_REGISTERS. Input: VIDEO_PALETTE_DATA and array of USHORT (length: VIDEO_PALETTE_DATA.NumEntries). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_palette_registers">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SET_PALETTE_REGISTERS")]
    public static partial IoctlResult TrySetPaletteRegisters(this IoctlDevice device, IoctlInput<VIDEO_PALETTE_DATA> input);

    /// <summary>IOCTL_VIDEO_SET_POINTER_ATTR. Input: VIDEO_POINTER_ATTRIBUTES and bytes (length: VIDEO_POINTER_ATTRIBUTES.WidthInBytes, VIDEO_POINTER_ATTRIBUTES.Height). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_pointer_attr">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_SET_POINTER_ATTR")]
    public static partial void SetPointerAttr(this IoctlDevice device, IoctlInput<VIDEO_POINTER_ATTRIBUTES> input);

    /// <summary>IOCTL_VIDEO_SET_POINTER_ATTR. Input: VIDEO_POINTER_ATTRIBUTES and bytes (length: VIDEO_POINTER_ATTRIBUTES.WidthInBytes, VIDEO_POINTER_ATTRIBUTES.Height). Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_pointer_attr">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SET_POINTER_ATTR")]
    public static partial IoctlResult TrySetPointerAttr(this IoctlDevice device, IoctlInput<VIDEO_POINTER_ATTRIBUTES> input);

    /// <summary>IOCTL_VIDEO_SET_POINTER_POSITION. Input: VIDEO_POINTER_POSITION. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_pointer_position">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_SET_POINTER_POSITION")]
    public static partial void SetPointerPosition(this IoctlDevice device, in VIDEO_POINTER_POSITION input);

    /// <summary>IOCTL_VIDEO_SET_POINTER_POSITION. Input: VIDEO_POINTER_POSITION. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_pointer_position">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SET_POINTER_POSITION")]
    public static partial IoctlResult TrySetPointerPosition(this IoctlDevice device, in VIDEO_POINTER_POSITION input);

    /// <summary>IOCTL_VIDEO_SET_POWER_MANAGEMENT. Input: VIDEO_POWER_MANAGEMENT. Output: none.</summary>
    /// <remarks>Use: obsolete since Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_power_management">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_SET_POWER_MANAGEMENT")]
    public static partial void SetPowerManagement(this IoctlDevice device, in VIDEO_POWER_MANAGEMENT input);

    /// <summary>IOCTL_VIDEO_SET_POWER_MANAGEMENT. Input: VIDEO_POWER_MANAGEMENT. Output: none.</summary>
    /// <remarks>Use: obsolete since Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_set_power_management">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SET_POWER_MANAGEMENT")]
    public static partial IoctlResult TrySetPowerManagement(this IoctlDevice device, in VIDEO_POWER_MANAGEMENT input);
    #pragma warning disable IOCTL2015 // addresses of the display driver

    /// <summary>IOCTL_VIDEO_SHARE_VIDEO_MEMORY. Input: VIDEO_SHARE_MEMORY. Output: VIDEO_SHARE_MEMORY_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_share_video_memory">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_SHARE_VIDEO_MEMORY")]
    public static partial VIDEO_SHARE_MEMORY_INFORMATION ShareVideoMemory(this IoctlDevice device, in VIDEO_SHARE_MEMORY input);

    /// <summary>IOCTL_VIDEO_SHARE_VIDEO_MEMORY. Input: VIDEO_SHARE_MEMORY. Output: VIDEO_SHARE_MEMORY_INFORMATION.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_share_video_memory">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SHARE_VIDEO_MEMORY")]
    public static partial IoctlResult<VIDEO_SHARE_MEMORY_INFORMATION> TryShareVideoMemory(this IoctlDevice device, in VIDEO_SHARE_MEMORY input);
    #pragma warning restore IOCTL2015

    /// <summary>IOCTL_VIDEO_SWITCH_DUALVIEW. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_switch_dualview">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_SWITCH_DUALVIEW")]
    public static partial void SwitchDualview(this IoctlDevice device, uint input);

    /// <summary>IOCTL_VIDEO_SWITCH_DUALVIEW. Input: ULONG. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_switch_dualview">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_SWITCH_DUALVIEW")]
    public static partial IoctlResult TrySwitchDualview(this IoctlDevice device, uint input);
    #pragma warning disable IOCTL2015 // addresses of the display driver

    /// <summary>IOCTL_VIDEO_UNMAP_VIDEO_MEMORY. Input: VIDEO_MEMORY. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_unmap_video_memory">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_UNMAP_VIDEO_MEMORY")]
    public static partial void UnmapVideoMemory(this IoctlDevice device, in VIDEO_MEMORY input);

    /// <summary>IOCTL_VIDEO_UNMAP_VIDEO_MEMORY. Input: VIDEO_MEMORY. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_unmap_video_memory">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_UNMAP_VIDEO_MEMORY")]
    public static partial IoctlResult TryUnmapVideoMemory(this IoctlDevice device, in VIDEO_MEMORY input);
    #pragma warning restore IOCTL2015
    #pragma warning disable IOCTL2015 // addresses of the display driver

    /// <summary>IOCTL_VIDEO_UNSHARE_VIDEO_MEMORY. Input: VIDEO_SHARE_MEMORY. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_unshare_video_memory">Documentation</see></remarks>
    [Ioctl("IOCTL_VIDEO_UNSHARE_VIDEO_MEMORY")]
    public static partial void UnshareVideoMemory(this IoctlDevice device, in VIDEO_SHARE_MEMORY input);

    /// <summary>IOCTL_VIDEO_UNSHARE_VIDEO_MEMORY. Input: VIDEO_SHARE_MEMORY. Output: none.</summary>
    /// <remarks><see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddvdeo/ni-ntddvdeo-ioctl_video_unshare_video_memory">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_VIDEO_UNSHARE_VIDEO_MEMORY")]
    public static partial IoctlResult TryUnshareVideoMemory(this IoctlDevice device, in VIDEO_SHARE_MEMORY input);
    #pragma warning restore IOCTL2015
}
