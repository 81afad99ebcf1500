/* The device interface of \\.\IoctlGenLab, under Wine alone: Windows gives interfaces to the devices of its Plug and Play tree only, and may stop with a bug check
   where another device asks for one. Wine asks the device itself for the ids that it would have in the tree. */
#include <initguid.h>
#include "driver.h"

#ifdef LAB_ON_WINE

static UNICODE_STRING interfaceLink;

static NTSTATUS TellId(PIRP irp, PCWSTR text)
{
    SIZE_T bytes = (wcslen(text) + 1) * sizeof(WCHAR);
    WCHAR *id = ExAllocatePoolWithTag(PagedPool, bytes, LAB_POOL_TAG); /* freed by who asked */

    if (!id)
        return CompleteRequest(irp, STATUS_INSUFFICIENT_RESOURCES, 0);
    RtlCopyMemory(id, text, bytes);
    return CompleteRequest(irp, STATUS_SUCCESS, (ULONG_PTR)id);
}

static NTSTATUS NTAPI DispatchPnp(PDEVICE_OBJECT device, PIRP irp)
{
    IO_STACK_LOCATION *stack = IoGetCurrentIrpStackLocation(irp);
    BOOLEAN asksForId = stack->MinorFunction == IRP_MN_QUERY_ID;

    UNREFERENCED_PARAMETER(device);
    if (asksForId && stack->Parameters.QueryId.IdType == BusQueryDeviceID)
        return TellId(irp, L"ROOT\\IOCTLGENLAB");
    if (asksForId && stack->Parameters.QueryId.IdType == BusQueryInstanceID)
        return TellId(irp, L"0000");
    return CompleteRequest(irp, irp->IoStatus.Status, irp->IoStatus.Information);
}

void EnableInterface(PDRIVER_OBJECT driver, PDEVICE_OBJECT device)
{
    NTSTATUS status;

    driver->MajorFunction[IRP_MJ_PNP] = DispatchPnp;
    status = IoRegisterDeviceInterface(device, &GUID_DEVINTERFACE_IOCTLGENLAB, NULL, &interfaceLink);
    if (NT_SUCCESS(status))
        status = IoSetDeviceInterfaceState(&interfaceLink, TRUE);
    if (!NT_SUCCESS(status))
        DbgPrint("ioctlgenlab: no device interface: status 0x%08x\n", status);
}

void DisableInterface(void)
{
    if (interfaceLink.Buffer)
        IoSetDeviceInterfaceState(&interfaceLink, FALSE);
}

#else

void EnableInterface(PDRIVER_OBJECT driver, PDEVICE_OBJECT device)
{
    UNREFERENCED_PARAMETER(driver);
    UNREFERENCED_PARAMETER(device);
}

void DisableInterface(void)
{
}

#endif
