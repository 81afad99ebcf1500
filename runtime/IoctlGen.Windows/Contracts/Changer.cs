// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Changer;

/// <summary>Media changers.</summary>
[IoctlContract]
public static partial class ChangerCodes
{
    /// <summary>IOCTL_CHANGER_EXCHANGE_MEDIUM, for a device. Input: CHANGER_EXCHANGE_MEDIUM. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_exchange_medium">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DESTINATION_ELEMENT_FULL, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER, STATUS_SOURCE_ELEMENT_EMPTY.</exception>
    [Ioctl("IOCTL_CHANGER_EXCHANGE_MEDIUM")]
    public static partial void ExchangeMedium(this IoctlDevice device, in CHANGER_EXCHANGE_MEDIUM input);

    /// <summary>IOCTL_CHANGER_EXCHANGE_MEDIUM, for a device. Input: CHANGER_EXCHANGE_MEDIUM. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_exchange_medium">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CHANGER_EXCHANGE_MEDIUM")]
    public static partial IoctlResult TryExchangeMedium(this IoctlDevice device, in CHANGER_EXCHANGE_MEDIUM input);

    /// <summary>IOCTL_CHANGER_GET_ELEMENT_STATUS, for a device. Input: CHANGER_READ_ELEMENT_STATUS. Output: array of CHANGER_ELEMENT_STATUS_EX or array of CHANGER_ELEMENT_STATUS, by CHANGER_ELEMENT.ElementType (length: CHANGER_ELEMENT_LIST.NumberOfElements).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_get_element_status">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_CHANGER_GET_ELEMENT_STATUS")]
    public static partial IoctlBuffer GetElementStatus(this IoctlDevice device, in CHANGER_READ_ELEMENT_STATUS input);

    /// <summary>IOCTL_CHANGER_GET_ELEMENT_STATUS, for a device. Input: CHANGER_READ_ELEMENT_STATUS. Output: array of CHANGER_ELEMENT_STATUS_EX or array of CHANGER_ELEMENT_STATUS, by CHANGER_ELEMENT.ElementType (length: CHANGER_ELEMENT_LIST.NumberOfElements).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_get_element_status">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CHANGER_GET_ELEMENT_STATUS")]
    public static partial IoctlResult<IoctlBuffer> TryGetElementStatus(this IoctlDevice device, in CHANGER_READ_ELEMENT_STATUS input);

    /// <summary>IOCTL_CHANGER_GET_PARAMETERS, for a device. Input: none. Output: GET_CHANGER_PARAMETERS.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_get_parameters">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_CHANGER_GET_PARAMETERS")]
    public static partial GET_CHANGER_PARAMETERS GetParameters(this IoctlDevice device);

    /// <summary>IOCTL_CHANGER_GET_PARAMETERS, for a device. Input: none. Output: GET_CHANGER_PARAMETERS.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_get_parameters">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CHANGER_GET_PARAMETERS")]
    public static partial IoctlResult<GET_CHANGER_PARAMETERS> TryGetParameters(this IoctlDevice device);

    /// <summary>IOCTL_CHANGER_GET_PRODUCT_DATA, for a device. Input: none. Output: CHANGER_PRODUCT_DATA.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_get_product_data">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH.</exception>
    [Ioctl("IOCTL_CHANGER_GET_PRODUCT_DATA")]
    public static partial CHANGER_PRODUCT_DATA GetProductData(this IoctlDevice device);

    /// <summary>IOCTL_CHANGER_GET_PRODUCT_DATA, for a device. Input: none. Output: CHANGER_PRODUCT_DATA.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_get_product_data">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CHANGER_GET_PRODUCT_DATA")]
    public static partial IoctlResult<CHANGER_PRODUCT_DATA> TryGetProductData(this IoctlDevice device);

    /// <summary>IOCTL_CHANGER_GET_STATUS, for a device. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_get_status">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES.</exception>
    [Ioctl("IOCTL_CHANGER_GET_STATUS")]
    public static partial void GetStatus(this IoctlDevice device);

    /// <summary>IOCTL_CHANGER_GET_STATUS, for a device. Input: none. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_get_status">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CHANGER_GET_STATUS")]
    public static partial IoctlResult TryGetStatus(this IoctlDevice device);

    /// <summary>IOCTL_CHANGER_INITIALIZE_ELEMENT_STATUS, for a device. Input: CHANGER_INITIALIZE_ELEMENT_STATUS. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_initialize_element_status">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_CHANGER_INITIALIZE_ELEMENT_STATUS")]
    public static partial void InitializeElementStatus(this IoctlDevice device, in CHANGER_INITIALIZE_ELEMENT_STATUS input);

    /// <summary>IOCTL_CHANGER_INITIALIZE_ELEMENT_STATUS, for a device. Input: CHANGER_INITIALIZE_ELEMENT_STATUS. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_initialize_element_status">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CHANGER_INITIALIZE_ELEMENT_STATUS")]
    public static partial IoctlResult TryInitializeElementStatus(this IoctlDevice device, in CHANGER_INITIALIZE_ELEMENT_STATUS input);

    /// <summary>IOCTL_CHANGER_MOVE_MEDIUM, for a device. Input: CHANGER_MOVE_MEDIUM. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_move_medium">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_DESTINATION_ELEMENT_FULL, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER, STATUS_SOURCE_ELEMENT_EMPTY.</exception>
    [Ioctl("IOCTL_CHANGER_MOVE_MEDIUM")]
    public static partial void MoveMedium(this IoctlDevice device, in CHANGER_MOVE_MEDIUM input);

    /// <summary>IOCTL_CHANGER_MOVE_MEDIUM, for a device. Input: CHANGER_MOVE_MEDIUM. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_move_medium">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CHANGER_MOVE_MEDIUM")]
    public static partial IoctlResult TryMoveMedium(this IoctlDevice device, in CHANGER_MOVE_MEDIUM input);

    /// <summary>IOCTL_CHANGER_QUERY_VOLUME_TAGS, for a device. Input: CHANGER_SEND_VOLUME_TAG_INFORMATION. Output: READ_ELEMENT_ADDRESS_INFO and array of CHANGER_ELEMENT_STATUS (length: READ_ELEMENT_ADDRESS_INFO.NumberOfElements).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_query_volume_tags">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_DEVICE_REQUEST.</exception>
    [Ioctl("IOCTL_CHANGER_QUERY_VOLUME_TAGS")]
    public static partial IoctlBuffer<READ_ELEMENT_ADDRESS_INFO> QueryVolumeTags(this IoctlDevice device, in CHANGER_SEND_VOLUME_TAG_INFORMATION input);

    /// <summary>IOCTL_CHANGER_QUERY_VOLUME_TAGS, for a device. Input: CHANGER_SEND_VOLUME_TAG_INFORMATION. Output: READ_ELEMENT_ADDRESS_INFO and array of CHANGER_ELEMENT_STATUS (length: READ_ELEMENT_ADDRESS_INFO.NumberOfElements).</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_query_volume_tags">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CHANGER_QUERY_VOLUME_TAGS")]
    public static partial IoctlResult<IoctlBuffer<READ_ELEMENT_ADDRESS_INFO>> TryQueryVolumeTags(this IoctlDevice device, in CHANGER_SEND_VOLUME_TAG_INFORMATION input);

    /// <summary>IOCTL_CHANGER_REINITIALIZE_TRANSPORT, for a device. Input: CHANGER_ELEMENT. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_reinitialize_transport">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_CHANGER_REINITIALIZE_TRANSPORT")]
    public static partial void ReinitializeTransport(this IoctlDevice device, in CHANGER_ELEMENT input);

    /// <summary>IOCTL_CHANGER_REINITIALIZE_TRANSPORT, for a device. Input: CHANGER_ELEMENT. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_reinitialize_transport">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CHANGER_REINITIALIZE_TRANSPORT")]
    public static partial IoctlResult TryReinitializeTransport(this IoctlDevice device, in CHANGER_ELEMENT input);

    /// <summary>IOCTL_CHANGER_SET_ACCESS, for a device. Input: CHANGER_SET_ACCESS. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_set_access">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_CHANGER_SET_ACCESS")]
    public static partial void SetAccess(this IoctlDevice device, in CHANGER_SET_ACCESS input);

    /// <summary>IOCTL_CHANGER_SET_ACCESS, for a device. Input: CHANGER_SET_ACCESS. Output: none.</summary>
    /// <remarks>Requires read and write access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_set_access">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CHANGER_SET_ACCESS")]
    public static partial IoctlResult TrySetAccess(this IoctlDevice device, in CHANGER_SET_ACCESS input);

    /// <summary>IOCTL_CHANGER_SET_POSITION, for a device. Input: CHANGER_SET_POSITION. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_set_position">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER.</exception>
    [Ioctl("IOCTL_CHANGER_SET_POSITION")]
    public static partial void SetPosition(this IoctlDevice device, in CHANGER_SET_POSITION input);

    /// <summary>IOCTL_CHANGER_SET_POSITION, for a device. Input: CHANGER_SET_POSITION. Output: none.</summary>
    /// <remarks>Requires read access. From Windows XP and Windows Server 2003. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddchgr/ni-ntddchgr-ioctl_changer_set_position">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_CHANGER_SET_POSITION")]
    public static partial IoctlResult TrySetPosition(this IoctlDevice device, in CHANGER_SET_POSITION input);
}
