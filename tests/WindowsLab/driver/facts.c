/* The header's numbers as a C compiler sees them, for the tests to compare with what C# made of its own declarations. */
#include "driver.h"
#include "filesystem_codes.h"
#include "seed_codes.h"

#define CODE(name) { #name, name }
#define SIZE(type) { #type, sizeof(type) }

static const LAB_FACT facts[] = {
    CODE(IOCTL_LAB_ECHO),
    CODE(IOCTL_LAB_UPLOAD),
    CODE(IOCTL_LAB_REPEAT),
    CODE(IOCTL_LAB_REVERSE),
    CODE(IOCTL_LAB_NEED_READ),
    CODE(IOCTL_LAB_NEED_WRITE),
    CODE(IOCTL_LAB_NEED_BOTH),
    CODE(IOCTL_LAB_ANSWER),
    CODE(IOCTL_LAB_ANSWER_DIRECT),
    CODE(IOCTL_LAB_ANSWER_NEITHER),
    CODE(IOCTL_LAB_REPORT),
    CODE(IOCTL_LAB_LIST),
    CODE(IOCTL_LAB_PEND),
    CODE(IOCTL_LAB_PEND_DIRECT),
    CODE(IOCTL_LAB_RELEASE),
    CODE(IOCTL_LAB_CHANNEL_STATE),
    CODE(IOCTL_LAB_DELAY),
    CODE(IOCTL_LAB_LAST_REQUEST),
    CODE(IOCTL_LAB_FACTS),
    CODE(IOCTL_LAB_RELEASE_ALL),
    CODE(IOCTL_LAB_PLAY),
    CODE(IOCTL_LAB_PAGES),
    CODE(IOCTL_LAB_PEND_UPLOAD),
    CODE(IOCTL_LAB_PEND_NEITHER),
    CODE(IOCTL_LAB_QUERY),
    CODE(IOCTL_LAB_PADDED),
    CODE(IOCTL_LAB_ADD),
    CODE(IOCTL_LAB_ADD_DIRECT),
    CODE(IOCTL_LAB_SET),
    CODE(IOCTL_LAB_OWNED),
    CODE(IOCTL_LAB_CDROM_SET_MEDIUM),
    CODE(IOCTL_LAB_CDROM_GET_STATE),
    CODE(IOCTL_CDROM_CHECK_VERIFY),
    CODE(IOCTL_STORAGE_CHECK_VERIFY),
    CODE(FSCTL_MAKE_MEDIA_COMPATIBLE),
    CODE(FSCTL_GET_RETRIEVAL_POINTERS),
    CODE(FSCTL_ENUM_USN_DATA),
    CODE(FSCTL_READ_USN_JOURNAL),
    SIZE(LAB_OUTCOME),
    SIZE(LAB_SCRIPT),
    SIZE(LAB_CURSOR),
    SIZE(LAB_PAGE),
    SIZE(LAB_QUERY),
    SIZE(LAB_LABEL),
    SIZE(LAB_PADDED),
    SIZE(LAB_RELEASE),
    SIZE(LAB_DELAY),
    SIZE(LAB_REPORT),
    SIZE(LAB_CHANNEL_STATE),
    SIZE(LAB_LAST_REQUEST),
    SIZE(LAB_FACT),
    SIZE(LAB_OWNED),
    SIZE(LAB_MEDIUM),
    SIZE(LAB_DRIVE_STATE),
    SIZE(FILE_MAKE_COMPATIBLE_BUFFER),
};

NTSTATUS Facts(REQUEST *request, ULONG_PTR *information)
{
    ULONG whole = request->OutputLength / sizeof(LAB_FACT) * sizeof(LAB_FACT);
    ULONG count = whole < sizeof(facts) ? whole : sizeof(facts);

    if (count)
        RtlCopyMemory(request->Output, facts, count);
    *information = count;
    return count < sizeof(facts) ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}
