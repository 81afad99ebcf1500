/* Structures that an array goes on from, and outputs without the padding at their end. */
#include "driver.h"

/* As strict as a class driver: the parameters begin within the structure, and there are as many as it says. */
NTSTATUS Query(REQUEST *request, ULONG_PTR *information)
{
    LAB_QUERY *query = (LAB_QUERY *)request->Input;
    LAB_LABEL *label = (LAB_LABEL *)request->Output;
    UCHAR parameters[LAB_QUERY_MOST];
    ULONG i, kind, count;

    if (request->InputLength < (ULONG)FIELD_OFFSET(LAB_QUERY, Parameters) || query->Count > LAB_QUERY_MOST
        || request->InputLength != FIELD_OFFSET(LAB_QUERY, Parameters) + query->Count)
        return STATUS_INVALID_PARAMETER;
    /* Copies: the output lies over the input. */
    kind = query->Kind;
    count = query->Count;
    RtlCopyMemory(parameters, query->Parameters, count);
    if (request->OutputLength < FIELD_OFFSET(LAB_LABEL, Text) + 2 * count)
        return STATUS_BUFFER_TOO_SMALL;

    label->Serial = 0x0807060504030201;
    label->Length = (USHORT)(kind == LabQueryKindCountLies ? count + 1 : count);
    for (i = 0; i < count; i++)
        label->Text[i] = parameters[i];
    *information = kind == LabQueryKindShort ? (ULONG)FIELD_OFFSET(LAB_LABEL, Text) - 1 : FIELD_OFFSET(LAB_LABEL, Text) + 2 * count;
    return STATUS_SUCCESS;
}

NTSTATUS Padded(REQUEST *request, ULONG_PTR *information)
{
    ULONG i, count;

    if (request->InputLength < sizeof(ULONG))
        return STATUS_INVALID_PARAMETER;
    count = *(ULONG *)request->Input;
    if (count > sizeof(LAB_PADDED) || count > request->OutputLength)
        return STATUS_BUFFER_TOO_SMALL;

    for (i = 0; i < count; i++)
        request->Output[i] = (UCHAR)(i + 1);
    *information = count;
    return STATUS_SUCCESS;
}
