/* From an IRP to a request, and back. */
#include "driver.h"

/* For a lab only: METHOD_NEITHER's pointers are not probed (gcc has no structured exception handling). */
NTSTATUS ReadRequest(PIRP irp, REQUEST *request)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);

    request->Irp = irp;
    request->File = stack->FileObject;
    request->MajorFunction = stack->MajorFunction;
    request->Code = stack->Parameters.DeviceIoControl.IoControlCode;
    request->Method = METHOD_OF(request->Code);
    request->InputLength = stack->Parameters.DeviceIoControl.InputBufferLength;
    request->OutputLength = stack->Parameters.DeviceIoControl.OutputBufferLength;
    request->Input = irp->AssociatedIrp.SystemBuffer;
    request->Output = NULL;

    switch (request->Method) {
    case METHOD_BUFFERED:
        request->Output = irp->AssociatedIrp.SystemBuffer;
        return STATUS_SUCCESS;
    case METHOD_NEITHER:
        request->Input = stack->Parameters.DeviceIoControl.Type3InputBuffer;
        request->Output = irp->UserBuffer;
        return STATUS_SUCCESS;
    default:
        if (!request->OutputLength)
            return STATUS_SUCCESS;
        if (irp->MdlAddress)
            request->Output = MmGetSystemAddressForMdlSafe(irp->MdlAddress, NormalPagePriority);
        return request->Output ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
    }
}

NTSTATUS CompleteRequest(PIRP irp, NTSTATUS status, ULONG_PTR information)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

NTSTATUS NTAPI DispatchControl(PDEVICE_OBJECT device, PIRP irp)
{
    REQUEST request;
    ULONG_PTR information = 0;
    NTSTATUS status = ReadRequest(irp, &request);

    if (NT_SUCCESS(status))
        status = ((LAB_DEVICE *)device->DeviceExtension)->Serve(&request, &information);
    DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_ERROR_LEVEL, "ioctlgenlab: major 0x%02x code 0x%08x in %u out %u: status 0x%08x\n",
        request.MajorFunction, request.Code, request.InputLength, request.OutputLength, status);
    return status == STATUS_PENDING ? status : CompleteRequest(irp, status, information);
}
