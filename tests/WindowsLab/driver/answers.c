/* Requests that end as the caller asks: a status, a byte count, a short or a cut output. */
#include "driver.h"

NTSTATUS ApplyOutcome(const LAB_OUTCOME *outcome, REQUEST *request, ULONG_PTR *information)
{
    if (outcome->Status == STATUS_PENDING)
        return STATUS_INVALID_PARAMETER;
    if (request->Method == METHOD_BUFFERED && outcome->Information > request->OutputLength)
        return STATUS_INVALID_PARAMETER;

    if (request->OutputLength && request->Method != METHOD_IN_DIRECT)
        RtlFillMemory(request->Output, request->OutputLength, (UCHAR)outcome->Fill);
    *information = outcome->Information;
    return outcome->Status;
}

NTSTATUS Answer(REQUEST *request, ULONG_PTR *information)
{
    LAB_OUTCOME outcome;

    if (request->InputLength < sizeof(outcome))
        return STATUS_INVALID_PARAMETER;
    outcome = *(LAB_OUTCOME *)request->Input; /* a copy: the output may lie over the input */
    return ApplyOutcome(&outcome, request, information);
}

NTSTATUS Report(REQUEST *request, ULONG_PTR *information)
{
    ULONG i, count;

    if (request->InputLength < sizeof(ULONG))
        return STATUS_INVALID_PARAMETER;
    count = *(ULONG *)request->Input;
    if (count > sizeof(LAB_REPORT))
        return STATUS_INVALID_PARAMETER;
    if (count > request->OutputLength)
        return STATUS_BUFFER_TOO_SMALL;

    for (i = 0; i < count; i++)
        request->Output[i] = (UCHAR)(i + 1);
    *information = count;
    return STATUS_SUCCESS;
}

NTSTATUS List(REQUEST *request, ULONG_PTR *information)
{
    ULONG i, length, count;

    if (request->InputLength < sizeof(ULONG))
        return STATUS_INVALID_PARAMETER;
    length = *(ULONG *)request->Input;
    count = length < request->OutputLength ? length : request->OutputLength;

    for (i = 0; i < count; i++)
        request->Output[i] = (UCHAR)(i % 251);
    *information = count;
    return count < length ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

NTSTATUS Play(REQUEST *request, ULONG_PTR *information)
{
    ULONG length;
    LONG cutStatus;

    if (request->InputLength < sizeof(LAB_SCRIPT))
        return STATUS_INVALID_PARAMETER;
    length = request->InputLength - sizeof(LAB_SCRIPT);
    cutStatus = ((LAB_SCRIPT *)request->Input)->CutStatus;
    if (length > request->OutputLength) {
        if (!NT_WARNING(cutStatus))
            return cutStatus;
        length = request->OutputLength;
    } else {
        cutStatus = STATUS_SUCCESS;
    }

    /* Moved, not copied: the output lies over the input. */
    RtlMoveMemory(request->Output, (UCHAR *)request->Input + sizeof(LAB_SCRIPT), length);
    *information = length;
    return cutStatus;
}
