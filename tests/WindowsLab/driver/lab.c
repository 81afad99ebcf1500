/* \\.\IoctlGenLab: from a control code to the function that serves it. */
#include "driver.h"
#include "filesystem_codes.h"

static NTSTATUS Accept(REQUEST *request, ULONG_PTR *information)
{
    UNREFERENCED_PARAMETER(request);
    UNREFERENCED_PARAMETER(information);
    return STATUS_SUCCESS;
}

static SERVE *ServerOf(ULONG code)
{
    switch (code) {
    case IOCTL_LAB_ECHO: return Echo;
    case IOCTL_LAB_REPEAT: return Repeat;
    case IOCTL_LAB_REVERSE: return Reverse;
    case IOCTL_LAB_ADD:
    case IOCTL_LAB_ADD_DIRECT: return Add;
    case IOCTL_LAB_UPLOAD:
    case IOCTL_LAB_SET:
    case IOCTL_LAB_NEED_READ:
    case IOCTL_LAB_NEED_WRITE:
    case IOCTL_LAB_NEED_BOTH: return Accept;
    case IOCTL_LAB_ANSWER:
    case IOCTL_LAB_ANSWER_DIRECT:
    case IOCTL_LAB_ANSWER_NEITHER: return Answer;
    case IOCTL_LAB_REPORT: return Report;
    case IOCTL_LAB_LIST: return List;
    case IOCTL_LAB_PLAY: return Play;
    case IOCTL_LAB_PAGES: return Pages;
    case IOCTL_LAB_QUERY: return Query;
    case IOCTL_LAB_PADDED: return Padded;
    case FSCTL_GET_RETRIEVAL_POINTERS: return RetrievalPointers;
    case FSCTL_ENUM_USN_DATA: return EnumUsnData;
    case FSCTL_READ_USN_JOURNAL: return ReadUsnJournal;
    case IOCTL_LAB_PEND:
    case IOCTL_LAB_PEND_DIRECT:
    case IOCTL_LAB_PEND_UPLOAD:
    case IOCTL_LAB_PEND_NEITHER: return Pend;
    case IOCTL_LAB_RELEASE: return Release;
    case IOCTL_LAB_RELEASE_ALL: return ReleaseAll;
    case IOCTL_LAB_CHANNEL_STATE: return ChannelState;
    case IOCTL_LAB_DELAY: return Delay;
    case IOCTL_LAB_LAST_REQUEST: return LastRequest;
    case IOCTL_LAB_FACTS: return Facts;
    case IOCTL_LAB_OWNED: return Owned;
    default: return NULL;
    }
}

NTSTATUS ServeLab(REQUEST *request, ULONG_PTR *information)
{
    SERVE *serve = ServerOf(request->Code);

    if (serve != LastRequest)
        RememberRequest(request);
    return serve ? serve(request, information) : STATUS_INVALID_DEVICE_REQUEST;
}
