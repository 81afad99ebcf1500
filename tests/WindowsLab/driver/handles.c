/* What belongs to one handle: its context, made when it is opened and freed when its last reference goes. */
#include "driver.h"

NTSTATUS NTAPI DispatchCreate(PDEVICE_OBJECT device, PIRP irp)
{
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(irp)->FileObject;

    UNREFERENCED_PARAMETER(device);
    file->FsContext = ExAllocatePoolWithTag(NonPagedPool, sizeof(LAB_LAST_REQUEST), LAB_POOL_TAG);
    if (!file->FsContext)
        return CompleteRequest(irp, STATUS_INSUFFICIENT_RESOURCES, 0);
    RtlZeroMemory(file->FsContext, sizeof(LAB_LAST_REQUEST));
    return CompleteRequest(irp, STATUS_SUCCESS, 0);
}

NTSTATUS NTAPI DispatchCleanup(PDEVICE_OBJECT device, PIRP irp)
{
    UNREFERENCED_PARAMETER(device);
    CancelRequestsOf(IoGetCurrentIrpStackLocation(irp)->FileObject);
    return CompleteRequest(irp, STATUS_SUCCESS, 0);
}

NTSTATUS NTAPI DispatchClose(PDEVICE_OBJECT device, PIRP irp)
{
    UNREFERENCED_PARAMETER(device);
    ExFreePoolWithTag(IoGetCurrentIrpStackLocation(irp)->FileObject->FsContext, LAB_POOL_TAG);
    return CompleteRequest(irp, STATUS_SUCCESS, 0);
}
