/* Start and end of the driver: two devices with a name that programs can open. */
#include "driver.h"

static DRIVER_UNLOAD Unload;

static NTSTATUS CreateDevice(PDRIVER_OBJECT driver, PCWSTR device, PCWSTR link, DEVICE_TYPE type, SERVE *serve)
{
    UNICODE_STRING deviceName, linkName;
    PDEVICE_OBJECT created;
    NTSTATUS status;

    RtlInitUnicodeString(&deviceName, device);
    RtlInitUnicodeString(&linkName, link);
    status = IoCreateDevice(driver, sizeof(LAB_DEVICE), &deviceName, type, FILE_DEVICE_SECURE_OPEN, FALSE, &created);
    if (!NT_SUCCESS(status))
        return status;

    ((LAB_DEVICE *)created->DeviceExtension)->Serve = serve;
    status = IoCreateSymbolicLink(&linkName, &deviceName);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(created);
        return status;
    }

    created->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(registryPath);
    InitializeChannels();
    InitializeDelays();
    driver->DriverUnload = Unload;
    driver->MajorFunction[IRP_MJ_CREATE] = DispatchCreate;
    driver->MajorFunction[IRP_MJ_CLEANUP] = DispatchCleanup;
    driver->MajorFunction[IRP_MJ_CLOSE] = DispatchClose;
    /* Windows sends FSCTLs the second way, Wine sends them the first. */
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = DispatchControl;
    driver->MajorFunction[IRP_MJ_FILE_SYSTEM_CONTROL] = DispatchControl;

    status = CreateDevice(driver, L"\\Device\\IoctlGenLab", L"\\DosDevices\\IoctlGenLab", FILE_DEVICE_IOCTLGENLAB, ServeLab);
    if (NT_SUCCESS(status))
        EnableInterface(driver, driver->DeviceObject);
    if (NT_SUCCESS(status))
        status = CreateDevice(driver, L"\\Device\\IoctlGenCdRom", L"\\DosDevices\\IoctlGenCdRom", FILE_DEVICE_CD_ROM, ServeCdRom);
    if (!NT_SUCCESS(status))
        Unload(driver);
    return status;
}

static void NTAPI Unload(PDRIVER_OBJECT driver)
{
    UNICODE_STRING lab, drive;

    DisableInterface();
    RtlInitUnicodeString(&lab, L"\\DosDevices\\IoctlGenLab");
    RtlInitUnicodeString(&drive, L"\\DosDevices\\IoctlGenCdRom");
    IoDeleteSymbolicLink(&lab);
    IoDeleteSymbolicLink(&drive);
    while (driver->DeviceObject)
        IoDeleteDevice(driver->DeviceObject);
}
