/*
 * The public face of the lab's driver: the control codes of two devices, and their structures; ioctlgenlab_device.h has the rest.
 * Include windows.h and winioctl.h (user mode) or ntddk.h (kernel mode) first.
 *
 * C# declares the same in ../../Contracts, and run.sh builds the driver against the header that "ioctlgen export" makes of those contracts.
 * This one was written by hand, says what the codes do, and is what "ioctlgen verify" holds the contracts against.
 */
#ifndef IOCTLGENLAB_H
#define IOCTLGENLAB_H

/* \\.\IoctlGenLab: answers as it is told. */

#ifndef FILE_DEVICE_IOCTLGENLAB
#define FILE_DEVICE_IOCTLGENLAB 0x8337
#endif

/* Output: the input again, as far as it fits. */
#define IOCTL_LAB_ECHO CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Two inputs, no output; LAB_LAST_REQUEST tells what arrived. */
#define IOCTL_LAB_UPLOAD CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x801, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

/* Output: the input, repeated until the output is full, each byte XOR 0x5A. */
#define IOCTL_LAB_REPEAT CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x802, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

/* Output: the input backwards, as far as it fits. */
#define IOCTL_LAB_REVERSE CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x803, METHOD_NEITHER, FILE_ANY_ACCESS)

/* No buffers; they succeed wherever the I/O manager lets them through. */
#define IOCTL_LAB_NEED_READ CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x804, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_LAB_NEED_WRITE CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x805, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_LAB_NEED_BOTH CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x806, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

/* Input: LAB_OUTCOME. The call ends with it. */
#define IOCTL_LAB_ANSWER CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x807, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_LAB_ANSWER_DIRECT CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x808, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_LAB_ANSWER_NEITHER CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x809, METHOD_NEITHER, FILE_ANY_ACCESS)

/* Input: ULONG, a byte count of at most sizeof(LAB_REPORT). Output: that many bytes of a LAB_REPORT. */
#define IOCTL_LAB_REPORT CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x80A, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Input: ULONG, the length of a list in bytes. Output: the list (byte i is i modulo 251), cut with STATUS_BUFFER_OVERFLOW where it does not fit. */
#define IOCTL_LAB_LIST CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x80B, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Input: ULONG, a channel. Stays pending until IOCTL_LAB_RELEASE or cancellation ends it; under METHOD_NEITHER by a handle of the same process,
   because the output is written then and there. Under METHOD_IN_DIRECT LAB_LAST_REQUEST tells of the second input as it was at the end. */
#define IOCTL_LAB_PEND CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x80C, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_LAB_PEND_DIRECT CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x80D, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

/* Input: LAB_RELEASE. Ends the oldest request pending on the channel; STATUS_NOT_FOUND where there is none. */
#define IOCTL_LAB_RELEASE CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x80E, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Input: ULONG, a channel. Output: LAB_CHANNEL_STATE. */
#define IOCTL_LAB_CHANNEL_STATE CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x80F, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Input: LAB_DELAY. Pending until a timer ends it; cannot be cancelled. */
#define IOCTL_LAB_DELAY CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x810, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Output: LAB_LAST_REQUEST, of the handle that asks. */
#define IOCTL_LAB_LAST_REQUEST CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x811, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Output: LAB_FACT array, what the driver's compiler made of this header; cut with STATUS_BUFFER_OVERFLOW. */
#define IOCTL_LAB_FACTS CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x812, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

/* Input: LAB_RELEASE. Ends all requests that are pending on the channel. */
#define IOCTL_LAB_RELEASE_ALL CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x813, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Input: LAB_SCRIPT and any bytes after it. Output: those bytes. Where they do not fit the call ends with CutStatus; if that is a warning, what fits is written. */
#define IOCTL_LAB_PLAY CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x814, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Input: LAB_CURSOR. Output: LAB_PAGE, as many numbers of the range as fit. STATUS_BUFFER_OVERFLOW: there are more, from Next on;
   STATUS_END_OF_FILE: the range is empty. A range up to one of the two last numbers is told with a lie. */
#define IOCTL_LAB_PAGES CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x815, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define IOCTL_LAB_PEND_UPLOAD CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x816, METHOD_IN_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_LAB_PEND_NEITHER CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x817, METHOD_NEITHER, FILE_ANY_ACCESS)

/* Input: LAB_QUERY with Count parameters, no more and no less. Output: LAB_LABEL, its text the parameters. */
#define IOCTL_LAB_QUERY CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x830, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Input: ULONG, a byte count of at most sizeof(LAB_PADDED). Output: that many bytes, 1, 2, 3 ... */
#define IOCTL_LAB_PADDED CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x831, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

/* Output: each byte of what it held, plus the byte of the input; as far as the shorter of both goes. */
#define IOCTL_LAB_ADD CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x818, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_LAB_ADD_DIRECT CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x819, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

/* Two inputs, no output; LAB_LAST_REQUEST tells what arrived. */
#define IOCTL_LAB_SET CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x81A, METHOD_NEITHER, FILE_ANY_ACCESS)

/* Input and output: LAB_OWNED. Each byte of the memory at Data becomes XOR 0x5A. */
#define IOCTL_LAB_OWNED CTL_CODE(FILE_DEVICE_IOCTLGENLAB, 0x820, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* How a request is to end. Every byte of the output becomes Fill (METHOD_IN_DIRECT has none). STATUS_PENDING is refused, and so is,
   under METHOD_BUFFERED, an Information larger than the output: Windows would copy that much. */
typedef struct _LAB_OUTCOME {
    LONG Status;
    ULONG Information;
    ULONG Fill;
} LAB_OUTCOME;

typedef struct _LAB_SCRIPT {
    LONG CutStatus;
} LAB_SCRIPT;

/* The numbers from Start on, without End. */
typedef struct _LAB_CURSOR {
    ULONG Start;
    ULONG End;
} LAB_CURSOR;

typedef struct _LAB_PAGE {
    ULONG Next;
    ULONG Count;
    ULONG Numbers[1];
} LAB_PAGE;

typedef enum _LAB_QUERY_KIND {
    LabQueryKindWhole = 0,
    LabQueryKindCountLies = 1,     /* Length is one too large */
    LabQueryKindShort = 2          /* the output ends before Text */
} LAB_QUERY_KIND;

typedef struct _LAB_QUERY {
    LAB_QUERY_KIND Kind;
    ULONG Count;
    UCHAR Parameters[1];
} LAB_QUERY;

typedef struct _LAB_LABEL {
    ULONGLONG Serial;
    USHORT Length;
    USHORT Text[1];
} LAB_LABEL;

typedef struct _LAB_PADDED {
    ULONGLONG Serial;
    UCHAR Status;
    UCHAR Sense;
    UCHAR Length;
} LAB_PADDED;

typedef struct _LAB_RELEASE {
    ULONG Channel;
    LAB_OUTCOME Outcome;
} LAB_RELEASE;

typedef struct _LAB_DELAY {
    ULONG Milliseconds;
    LAB_OUTCOME Outcome;
} LAB_DELAY;

/* The bytes of a full report are 1, 2, 3 ... */
typedef struct _LAB_REPORT {
    ULONG First;
    USHORT Second;
    USHORT Third;
    ULONGLONG Fourth;
} LAB_REPORT;

/* Pending is now; the others count since the driver started. */
typedef struct _LAB_CHANNEL_STATE {
    ULONG Pending;
    ULONG Released;
    ULONG Cancelled;
} LAB_CHANNEL_STATE;

/* What the driver saw of the last request on this handle. Checksums are 32-bit FNV-1a; SecondChecksum is of the second buffer of METHOD_IN_DIRECT and of IOCTL_LAB_SET, else 0.
   Count is of all requests since the handle was opened; IOCTL_LAB_LAST_REQUEST itself is left out of everything. */
typedef struct _LAB_LAST_REQUEST {
    ULONG Code;
    ULONG MajorFunction;
    ULONG InputLength;
    ULONG OutputLength;
    ULONG InputChecksum;
    ULONG SecondChecksum;
    ULONG Count;
} LAB_LAST_REQUEST;

/* What the caller owns: another handle of the device, and memory; each may be NULL. The rest is what the driver saw of them: FileCount is the Count of
   that handle, DataChecksum is of the memory as it was; 0 where the system (Wine 8) does not let the driver at it. */
typedef struct _LAB_OWNED {
    ULONG Channel;
    ULONG DataLength;
    PVOID Data;
    HANDLE File;
    ULONGLONG SeenData;
    ULONGLONG SeenFile;
    ULONG DataChecksum;
    ULONG FileCount;
} LAB_OWNED;

/* A control code's value, or a structure's size in bytes. */
typedef struct _LAB_FACT {
    CHAR Name[44];
    ULONG Value;
} LAB_FACT;

/* \\.\IoctlGenCdRom: a drive that serves IOCTL_CDROM_CHECK_VERIFY, IOCTL_STORAGE_CHECK_VERIFY and FSCTL_MAKE_MEDIA_COMPATIBLE. */

/* Input: LAB_MEDIUM. */
#define IOCTL_LAB_CDROM_SET_MEDIUM CTL_CODE(FILE_DEVICE_CD_ROM, 0x900, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Output: LAB_DRIVE_STATE. */
#define IOCTL_LAB_CDROM_GET_STATE CTL_CODE(FILE_DEVICE_CD_ROM, 0x901, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* How the drive answers while the medium lies in it. */
typedef enum _LAB_MEDIUM {
    LabMediumPresent = 0,
    LabMediumEmpty = 1,            /* STATUS_NO_MEDIA_IN_DEVICE */
    LabMediumChanged = 2,          /* STATUS_VERIFY_REQUIRED */
    LabMediumWriteProtected = 3,   /* verifies; STATUS_MEDIA_WRITE_PROTECTED to the FSCTL */
    LabMediumClosed = 4            /* verifies; STATUS_INVALID_DEVICE_STATE to the FSCTL. A session closed with CloseDisc leads here. */
} LAB_MEDIUM;

typedef struct _LAB_DRIVE_STATE {
    LAB_MEDIUM Medium;
    ULONG MediaChangeCount;
    ULONG VerifyCount;
    ULONG CloseCount;
    ULONG LastMajorFunction;
    BOOLEAN LastCloseDisc;
} LAB_DRIVE_STATE;

#endif
