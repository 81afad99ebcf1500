/*
 * The published codes of file systems that are asked again and again, for a file and a volume that are always the same.
 * The structures are laid out here once more: the kits have them in different versions.
 */
#include "driver.h"
#include "filesystem_codes.h"

typedef struct _EXTENT {
    LONGLONG NextVcn;
    LONGLONG Lcn;
} EXTENT;

typedef struct _EXTENTS {       /* RETRIEVAL_POINTERS_BUFFER */
    ULONG ExtentCount;
    LONGLONG StartingVcn;
    EXTENT Extents[1];
} EXTENTS;

typedef struct _RECORD {        /* USN_RECORD_V2, with names of one length */
    ULONG RecordLength;
    USHORT MajorVersion, MinorVersion;
    ULONGLONG FileReferenceNumber, ParentFileReferenceNumber;
    LONGLONG Usn, TimeStamp;
    ULONG Reason, SourceInfo, SecurityId, FileAttributes;
    USHORT FileNameLength, FileNameOffset;
    WCHAR FileName[10];
} RECORD;

NTSTATUS RetrievalPointers(REQUEST *request, ULONG_PTR *information)
{
    EXTENTS *page = (EXTENTS *)request->Output;
    LONGLONG start, first;
    ULONG i, room, left;

    if (request->InputLength < sizeof(start))
        return STATUS_INVALID_PARAMETER;
    if (request->OutputLength < sizeof(*page))
        return STATUS_BUFFER_TOO_SMALL;
    start = *(LONGLONG *)request->Input;
    first = start < 0 ? 0 : start / LAB_CLUSTERS_OF_EXTENT;
    if (first >= LAB_EXTENT_COUNT)
        return STATUS_END_OF_FILE;

    room = (request->OutputLength - FIELD_OFFSET(EXTENTS, Extents)) / sizeof(EXTENT);
    left = LAB_EXTENT_COUNT - (ULONG)first;
    page->ExtentCount = room < left ? room : left;
    page->StartingVcn = first * LAB_CLUSTERS_OF_EXTENT;
    for (i = 0; i < page->ExtentCount; i++) {
        page->Extents[i].NextVcn = (first + i + 1) * LAB_CLUSTERS_OF_EXTENT;
        page->Extents[i].Lcn = (first + i) % 7 == 6 ? -1 : 1000 + first + i;
    }
    *information = FIELD_OFFSET(EXTENTS, Extents) + page->ExtentCount * sizeof(EXTENT);

    if (start == LAB_VCN_STAND_STILL)
        page->Extents[page->ExtentCount - 1].NextVcn = start;
    if (start == LAB_VCN_COUNT_LIES)
        page->ExtentCount++;
    return room < left ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

static void FillRecord(RECORD *record, ULONG number)
{
    static const WCHAR name[] = L"file-00000";
    ULONG digit, rest = number;

    RtlZeroMemory(record, sizeof(*record));
    record->RecordLength = sizeof(*record);
    record->MajorVersion = 2;
    record->FileReferenceNumber = number;
    record->Usn = number;
    record->FileNameOffset = FIELD_OFFSET(RECORD, FileName);
    record->FileNameLength = sizeof(record->FileName);
    RtlCopyMemory(record->FileName, name, sizeof(record->FileName));
    for (digit = 9; rest; digit--, rest /= 10)
        record->FileName[digit] += (WCHAR)(rest % 10);
}

/* A page of records from a number on, after the number that the next page begins with. Returns how many records there are. */
static ULONG FillRecords(REQUEST *request, ULONGLONG first, LAB_RECORD_LIE lie, ULONG_PTR *information)
{
    RECORD *records = (RECORD *)(request->Output + sizeof(ULONGLONG));
    ULONG i, room = (request->OutputLength - sizeof(ULONGLONG)) / sizeof(RECORD);
    ULONG left = first < LAB_FILE_COUNT ? LAB_FILE_COUNT - (ULONG)first : 0;
    ULONG count = room < left ? room : left;

    for (i = 0; i < count; i++)
        FillRecord(&records[i], (ULONG)first + i);
    if (count && lie == LabRecordTooLong)
        records[count - 1].RecordLength++;
    if (count && lie == LabRecordNameOutside)
        records[count - 1].FileNameOffset = 0xFFFF;
    *(ULONGLONG *)request->Output = lie == LabRecordsStandStill ? first : first + count;
    *information = sizeof(ULONGLONG) + count * sizeof(RECORD);
    return count;
}

/* Input: MFT_ENUM_DATA_V0, whose LowUsn is taken for the lie. After the last file: STATUS_END_OF_FILE. */
NTSTATUS EnumUsnData(REQUEST *request, ULONG_PTR *information)
{
    const ULONGLONG *input = (const ULONGLONG *)request->Input;

    if (request->InputLength < 24)
        return STATUS_INVALID_PARAMETER;
    if (request->OutputLength < sizeof(ULONGLONG) + sizeof(RECORD))
        return STATUS_BUFFER_TOO_SMALL;
    if (FillRecords(request, input[0], (LAB_RECORD_LIE)input[1], information))
        return STATUS_SUCCESS;
    *information = 0;
    return STATUS_END_OF_FILE;
}

/* Input: READ_USN_JOURNAL_DATA_V0, whose UsnJournalID is taken for the lie. After the last change: a page without records. */
NTSTATUS ReadUsnJournal(REQUEST *request, ULONG_PTR *information)
{
    const ULONGLONG *input = (const ULONGLONG *)request->Input;

    if (request->InputLength < 40)
        return STATUS_INVALID_PARAMETER;
    if (request->OutputLength < sizeof(ULONGLONG) + sizeof(RECORD))
        return STATUS_BUFFER_TOO_SMALL;
    FillRecords(request, input[0], (LAB_RECORD_LIE)input[4], information);
    return STATUS_SUCCESS;
}
