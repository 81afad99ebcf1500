/* One code for each way that bytes travel. */
#include "driver.h"

static ULONG Shorter(const REQUEST *request)
{
    return request->InputLength < request->OutputLength ? request->InputLength : request->OutputLength;
}

/* Input and output are one buffer: the echo is there already. */
NTSTATUS Echo(REQUEST *request, ULONG_PTR *information)
{
    *information = Shorter(request);
    return STATUS_SUCCESS;
}

NTSTATUS Repeat(REQUEST *request, ULONG_PTR *information)
{
    ULONG i;

    if (!request->InputLength)
        return STATUS_INVALID_PARAMETER;
    for (i = 0; i < request->OutputLength; i++)
        request->Output[i] = request->Input[i % request->InputLength] ^ 0x5A;
    *information = request->OutputLength;
    return STATUS_SUCCESS;
}

NTSTATUS Reverse(REQUEST *request, ULONG_PTR *information)
{
    ULONG i, count = Shorter(request);

    for (i = 0; i < count; i++)
        request->Output[i] = request->Input[request->InputLength - 1 - i];
    *information = count;
    return STATUS_SUCCESS;
}

/* What the caller put into the second buffer is read before it is overwritten. */
NTSTATUS Add(REQUEST *request, ULONG_PTR *information)
{
    ULONG i, count = Shorter(request);

    for (i = 0; i < count; i++)
        request->Output[i] += request->Input[i];
    *information = count;
    return STATUS_SUCCESS;
}
