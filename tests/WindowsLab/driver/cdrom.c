/* \\.\IoctlGenCdRom: a drive whose medium is whatever a test puts into it. */
#include "driver.h"
#include "seed_codes.h"

static LAB_DRIVE_STATE drive;

static NTSTATUS Reach(void)
{
    switch (drive.Medium) {
    case LabMediumEmpty: return STATUS_NO_MEDIA_IN_DEVICE;
    case LabMediumChanged: return STATUS_VERIFY_REQUIRED;
    default: return STATUS_SUCCESS;
    }
}

/* The media change count is an optional output. */
static NTSTATUS CheckVerify(REQUEST *request, ULONG_PTR *information)
{
    drive.VerifyCount++;
    if (drive.Medium != LabMediumEmpty && request->OutputLength >= sizeof(ULONG)) {
        *(ULONG *)request->Output = drive.MediaChangeCount;
        *information = sizeof(ULONG);
    }
    return Reach();
}

static NTSTATUS MakeMediaCompatible(REQUEST *request)
{
    NTSTATUS status = Reach();

    if (request->InputLength < sizeof(FILE_MAKE_COMPATIBLE_BUFFER))
        return STATUS_INVALID_PARAMETER;
    if (status != STATUS_SUCCESS)
        return status;
    if (drive.Medium == LabMediumWriteProtected)
        return STATUS_MEDIA_WRITE_PROTECTED;
    if (drive.Medium == LabMediumClosed)
        return STATUS_INVALID_DEVICE_STATE;

    drive.CloseCount++;
    drive.LastCloseDisc = ((FILE_MAKE_COMPATIBLE_BUFFER *)request->Input)->CloseDisc;
    if (drive.LastCloseDisc)
        drive.Medium = LabMediumClosed;
    return STATUS_SUCCESS;
}

static NTSTATUS SetMedium(REQUEST *request)
{
    ULONG medium;

    if (request->InputLength < sizeof(medium))
        return STATUS_INVALID_PARAMETER;
    medium = *(ULONG *)request->Input;
    if (medium > LabMediumClosed)
        return STATUS_INVALID_PARAMETER;
    drive.Medium = (LAB_MEDIUM)medium;
    drive.MediaChangeCount++;
    return STATUS_SUCCESS;
}

static NTSTATUS GetState(REQUEST *request, ULONG_PTR *information)
{
    if (request->OutputLength < sizeof(drive))
        return STATUS_BUFFER_TOO_SMALL;
    *(LAB_DRIVE_STATE *)request->Output = drive;
    *information = sizeof(drive);
    return STATUS_SUCCESS;
}

NTSTATUS ServeCdRom(REQUEST *request, ULONG_PTR *information)
{
    if (request->Code != IOCTL_LAB_CDROM_GET_STATE)
        drive.LastMajorFunction = request->MajorFunction;

    switch (request->Code) {
    case IOCTL_CDROM_CHECK_VERIFY:
    case IOCTL_STORAGE_CHECK_VERIFY: return CheckVerify(request, information);
    case FSCTL_MAKE_MEDIA_COMPATIBLE: return MakeMediaCompatible(request);
    case IOCTL_LAB_CDROM_SET_MEDIUM: return SetMedium(request);
    case IOCTL_LAB_CDROM_GET_STATE: return GetState(request, information);
    default: return STATUS_INVALID_DEVICE_REQUEST;
    }
}
