/* What arrived, so that a test can ask the other side. */
#include "driver.h"

ULONG Fnv1a(const UCHAR *bytes, ULONG count)
{
    ULONG hash = 2166136261u;

    while (count--)
        hash = (hash ^ *bytes++) * 16777619u;
    return hash;
}

static BOOLEAN ReadsSecond(const REQUEST *request)
{
    switch (request->Code) {
    case IOCTL_LAB_SET: return TRUE;
    default: return request->Method == METHOD_IN_DIRECT;
    }
}

void RememberRequest(const REQUEST *request)
{
    LAB_LAST_REQUEST *last = request->File->FsContext;

    last->Count++;
    last->Code = request->Code;
    last->MajorFunction = request->MajorFunction;
    last->InputLength = request->InputLength;
    last->OutputLength = request->OutputLength;
    last->InputChecksum = Fnv1a(request->Input, request->InputLength);
    last->SecondChecksum = ReadsSecond(request) ? Fnv1a(request->Output, request->OutputLength) : 0;
}

NTSTATUS LastRequest(REQUEST *request, ULONG_PTR *information)
{
    if (request->OutputLength < sizeof(LAB_LAST_REQUEST))
        return STATUS_BUFFER_TOO_SMALL;
    *(LAB_LAST_REQUEST *)request->Output = *(LAB_LAST_REQUEST *)request->File->FsContext;
    *information = sizeof(LAB_LAST_REQUEST);
    return STATUS_SUCCESS;
}
