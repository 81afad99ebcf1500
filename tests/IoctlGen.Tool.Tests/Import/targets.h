/* What differs between x64 and x86, and what seems to: for TargetTests. */

#ifdef _WIN64
#define ODD_ALIGN DECLSPEC_ALIGN(8)
#define IOCTL_ODD_64 CTL_CODE(0x8337, 0x810, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define ODD_FUNCTION 0x811
#else
#define ODD_ALIGN DECLSPEC_ALIGN(4)
#define IOCTL_ODD_32 CTL_CODE(0x8337, 0x810, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define ODD_FUNCTION 0x812
#endif

#define IOCTL_ODD_STREAM CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS) /* Input: ODD_HOLDER. Output: ODD_STREAM */
#define IOCTL_ODD_OTHER CTL_CODE(0x8337, ODD_FUNCTION, METHOD_BUFFERED, FILE_ANY_ACCESS) /* no buffers */

typedef enum _ODD_SIZE { OddPointer = sizeof(PVOID), OddLong = sizeof(LONG) } ODD_SIZE;

/* The same on both. */

typedef struct _ODD_STREAM {
    ULONGLONG Time;
    PVOID Data;
    ULONG Flags;
#ifdef _WIN64
    ULONG Reserved;
#endif
} ODD_STREAM;

typedef union _ODD_VALUE {
    PVOID Pointer;
    LONGLONG Number;
    UCHAR Bytes[12];
} ODD_VALUE;

typedef union _ODD_WORD {
    PVOID Pointer;
    ULONG Number;
} ODD_WORD;

#pragma pack(push, 1)
typedef struct _ODD_PACKED {
    UCHAR Kind;
    PVOID Pointer;
    USHORT Length;
    HANDLE Handle;
} ODD_PACKED;
#pragma pack(pop)

typedef struct _ODD_NESTED {
    ULONG Count;
    union {
        PVOID Pointer;
        struct {
            USHORT Low;
            USHORT High;
        };
    };
    struct {
        PVOID First;
        UCHAR Rest[3];
    } Named;
    ULONG Tail;
} ODD_NESTED;

typedef struct _ODD_BITS {
    PVOID Pointer;
    ULONG A : 3;
    ULONG B : 29;
    UCHAR C : 1;
    LONG D : 5;
} ODD_BITS;

typedef struct _ODD_POINTER_BITS {
    ULONG_PTR Low : 3;
    LONG_PTR Signed : 4;
    ULONG_PTR High : 25;
    UCHAR Tail;
} ODD_POINTER_BITS;

typedef struct _ODD_ARRAY {
    UCHAR Kind;
    PVOID Items[4];
    ULONG Count;
} ODD_ARRAY;

typedef struct _ODD_FLEXIBLE {
    PVOID Owner;
    ULONG Count;
    UCHAR Data[];
} ODD_FLEXIBLE;

/* Others on x86. */

typedef struct _ODD_FIELDS {
    ULONG Count;
#ifdef _WIN64
    ULONG Wide;
#endif
    ULONG Flags;
} ODD_FIELDS;

typedef struct ODD_ALIGN _ODD_ADDRESS {
    USHORT Type;
    USHORT Port;
    ULONG Length;
    UCHAR Data[1];
} ODD_ADDRESS;

typedef struct _ODD_HOLDER {
    ULONG Tag;
    ODD_ADDRESS Address;
} ODD_HOLDER;

typedef struct _ODD_SWAPPED {
#ifdef _WIN64
    ULONG First;
    ULONG Second;
#else
    ULONG Second;
    ULONG First;
#endif
} ODD_SWAPPED;

typedef struct _ODD_SWAPPERS {
    ODD_SWAPPED Items[2];
} ODD_SWAPPERS;

typedef struct _ODD_LENGTH {
    ULONG Bytes[sizeof(PVOID)];
} ODD_LENGTH;

typedef struct _ODD_WIDE_BITS {
    ULONG Low : 3;
#ifdef _WIN64
    ULONG Rest : 4;
#else
    ULONG Rest : 5;
#endif
} ODD_WIDE_BITS;

typedef struct _ODD_MIXED_BITS {
    ULONG_PTR Low : 3;
    ULONG Rest : 5;
} ODD_MIXED_BITS;

typedef struct _ODD_ELEMENTS {
    ULONG Count;
    struct {
#ifdef _WIN64
        ULONG First;
        ULONG Second;
#else
        ULONG Second;
        ULONG First;
#endif
    } Items[2];
} ODD_ELEMENTS;

#ifdef _WIN64
typedef struct _ODD_ON_64 { ULONG a; } ODD_ON_64;
#else
typedef struct _ODD_ON_32 { ULONG a; } ODD_ON_32;
#endif
