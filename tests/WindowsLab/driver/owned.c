/* What fields of an input refer to, as a driver finds it: another handle of the device, and memory of the caller's. */
#include "driver.h"

NTKERNELAPI PEPROCESS NTAPI IoGetRequestorProcess(PIRP irp);
NTKERNELAPI NTSTATUS NTAPI MmCopyVirtualMemory(PEPROCESS from, PVOID source, PEPROCESS to, PVOID target, SIZE_T size, KPROCESSOR_MODE mode, PSIZE_T copied);
NTSYSAPI NTSTATUS NTAPI ZwDuplicateObject(HANDLE sourceProcess, HANDLE source, HANDLE targetProcess, PHANDLE target, ACCESS_MASK access, ULONG attributes, ULONG options);

/* By a duplicate, because the driver may run in a process of its own: under Wine it always does. */
static NTSTATUS CountOf(PEPROCESS caller, PDEVICE_OBJECT device, HANDLE handle, ULONG *count)
{
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID id;
    HANDLE process, own;
    PFILE_OBJECT file;
    NTSTATUS status;

    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    id.UniqueProcess = PsGetProcessId(caller);
    id.UniqueThread = NULL;
    status = ZwOpenProcess(&process, PROCESS_DUP_HANDLE, &attributes, &id);
    if (!NT_SUCCESS(status))
        return status;
    status = ZwDuplicateObject(process, handle, NtCurrentProcess(), &own, 0, OBJ_KERNEL_HANDLE, DUPLICATE_SAME_ACCESS);
    ZwClose(process);
    if (!NT_SUCCESS(status))
        return status;

    status = ObReferenceObjectByHandle(own, 0, NULL, KernelMode, (PVOID *)&file, NULL);
    if (NT_SUCCESS(status)) {
        if (file->Type == IO_TYPE_FILE && file->DeviceObject == device)
            *count = ((LAB_LAST_REQUEST *)file->FsContext)->Count;
        else
            status = STATUS_OBJECT_TYPE_MISMATCH;
        ObDereferenceObject(file);
    }
    ZwClose(own);
    return status;
}

/* Reads the memory and writes it back, each byte XOR 0x5A. */
static NTSTATUS Exchange(PEPROCESS caller, PVOID data, ULONG length, ULONG *checksum)
{
    UCHAR bytes[256];
    SIZE_T copied;
    ULONG i;
    NTSTATUS status;

    if (length > sizeof(bytes))
        return STATUS_INVALID_PARAMETER;
    status = MmCopyVirtualMemory(caller, data, IoGetCurrentProcess(), bytes, length, KernelMode, &copied);
    if (!NT_SUCCESS(status))
        return status;
    *checksum = Fnv1a(bytes, length);
    for (i = 0; i < length; i++)
        bytes[i] ^= 0x5A;
    return MmCopyVirtualMemory(IoGetCurrentProcess(), bytes, caller, data, length, KernelMode, &copied);
}

NTSTATUS Owned(REQUEST *request, ULONG_PTR *information)
{
    LAB_OWNED *owned = (LAB_OWNED *)request->Input; /* the output lies over it: handle and address go back as they came */
    PEPROCESS caller = IoGetRequestorProcess(request->Irp);
    NTSTATUS status = STATUS_SUCCESS;

    if (request->InputLength < sizeof(LAB_OWNED))
        return STATUS_INVALID_PARAMETER;
    if (request->OutputLength < sizeof(LAB_OWNED))
        return STATUS_BUFFER_TOO_SMALL;

    owned->SeenFile = (ULONGLONG)(ULONG_PTR)owned->File;
    owned->SeenData = (ULONGLONG)(ULONG_PTR)owned->Data;
    if (owned->File)
        status = CountOf(caller, request->File->DeviceObject, owned->File, &owned->FileCount);
    if (NT_SUCCESS(status) && owned->Data)
        status = Exchange(caller, owned->Data, owned->DataLength, &owned->DataChecksum);
    if (status == STATUS_NOT_IMPLEMENTED) /* Wine 8: no driver gets at the caller's memory */
        status = STATUS_SUCCESS;
    *information = NT_SUCCESS(status) ? sizeof(LAB_OWNED) : 0;
    return status;
}
