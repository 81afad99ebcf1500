/* A range that is told page by page, as FSCTL_GET_RETRIEVAL_POINTERS tells the extents of a file. */
#include "driver.h"

NTSTATUS Pages(REQUEST *request, ULONG_PTR *information)
{
    LAB_CURSOR cursor;
    LAB_PAGE *page = (LAB_PAGE *)request->Output;
    ULONG i, room, left;

    if (request->InputLength < sizeof(cursor))
        return STATUS_INVALID_PARAMETER;
    if (request->OutputLength < sizeof(*page))
        return STATUS_BUFFER_TOO_SMALL;
    cursor = *(LAB_CURSOR *)request->Input; /* a copy: the output lies over the input */
    if (cursor.Start >= cursor.End)
        return STATUS_END_OF_FILE;

    room = (request->OutputLength - FIELD_OFFSET(LAB_PAGE, Numbers)) / sizeof(ULONG);
    left = cursor.End - cursor.Start;
    page->Count = room < left ? room : left;
    for (i = 0; i < page->Count; i++)
        page->Numbers[i] = cursor.Start + i;
    page->Next = cursor.Start + page->Count;
    *information = FIELD_OFFSET(LAB_PAGE, Numbers) + page->Count * sizeof(ULONG);

    if (cursor.End == LAB_PAGES_COUNT_LIES)
        page->Count++;
    if (cursor.End == LAB_PAGES_STAND_STILL)
        page->Next = cursor.Start;
    return room < left ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}
