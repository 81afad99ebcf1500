/* A header that holds everything which makes structures hard to translate. Include ntddk.h first. */
#ifndef NASTY_H
#define NASTY_H

#define FILE_DEVICE_NASTY 0x9A57
#define NASTY_CODE(function, method) CTL_CODE(FILE_DEVICE_NASTY, 0x800 + (function), method, FILE_ANY_ACCESS)
#define IOCTL_NASTY_GET_FLAGS NASTY_CODE(0, METHOD_BUFFERED) // Output: NASTY_FLAGS
#define IOCTL_NASTY_SET_FLAGS NASTY_CODE(1, METHOD_BUFFERED) // Input: NASTY_FLAGS
#define IOCTL_NASTY_EXCHANGE NASTY_CODE(2, METHOD_BUFFERED)  // Input: NASTY_NESTED, output: NASTY_PACKED
#define IOCTL_NASTY_UPLOAD NASTY_CODE(3, METHOD_IN_DIRECT)
#define IOCTL_NASTY_MAP NASTY_CODE(4, METHOD_NEITHER)
#define IOCTL_NASTY_2ND_TRY NASTY_CODE(5, METHOD_OUT_DIRECT) // NASTY_LIST

#define NASTY_NAME_LENGTH (2 * sizeof(ULONGLONG))
#define NASTY_PAIR(type, name) type name##Low; type name##High

typedef enum _NASTY_KIND {
    NastyNone = -1,
    NastyZero,
    NastyMany = 0x10 + NastyZero,
    NastyLast = 'z'
} NASTY_KIND, *PNASTY_KIND;

typedef enum _NASTY_MASK {
    NastyHigh = 0x80000000,
    NastyLow = 1
} NASTY_MASK;

typedef struct _NASTY_FLAGS {
    ULONG Present : 1;
    ULONG : 3;
    ULONG Kind : 4;
    LONG Signed : 5;
    ULONG Wide : 30; /* begins a unit */
    ULONG : 0;
    UCHAR Small : 4;
    UCHAR Rest : 4;
    USHORT Other : 9;
    ULONGLONG Whole : 64;
    ULONGLONG Part : 33;
    BOOLEAN Plain;
} NASTY_FLAGS, *PNASTY_FLAGS;

typedef struct _NASTY_NESTED {
    ULONG Version;
    union {
        ULONG AsULong;
        struct {
            USHORT Low;
            union {
                USHORT High;
                UCHAR Bytes[2];
            };
        };
        struct {
            UCHAR First;
            UCHAR Second;
        } Named;
    };
    union {
        GUID Id;
        LARGE_INTEGER Time;
        struct { ULONG Count; ULONG Items[3]; } List;
    } u;
    struct { UCHAR x; UCHAR y; } Points[2][3];
    NASTY_PAIR(ULONG, Position);
    WCHAR Name[NASTY_NAME_LENGTH];
    NASTY_KIND Kind;
    NASTY_MASK Masks[2];
} NASTY_NESTED, *PNASTY_NESTED;

#pragma pack(push, 1)
typedef struct _NASTY_PACKED {
    UCHAR Tag;
    ULONG Value;
    ULONGLONG Wide;
    NASTY_NESTED Nested;
    ULONG Bits : 3;
    ULONG More : 30;
    USHORT Matrix[2][2][2];
} NASTY_PACKED;
#pragma pack(2)
typedef union _NASTY_UNION {
    UCHAR Bytes[9];
    ULONG Value;
    ULONG Flag : 1;
} NASTY_UNION;
#pragma pack(pop)

typedef struct _NASTY_ITEM {
    ULONGLONG Offset;
    ULONG Length;
} NASTY_ITEM;

typedef struct _NASTY_LIST {
    ULONG Count;
    UCHAR Kind;
    NASTY_ITEM Items[ANYSIZE_ARRAY];
} NASTY_LIST;

typedef struct _NASTY_TAIL {
    ULONGLONG Length;
    USHORT Kind;
    UCHAR Data[];
} NASTY_TAIL;

typedef struct DECLSPEC_ALIGN(16) _NASTY_ALIGNED {
    UCHAR Tag;
    DECLSPEC_ALIGN(8) ULONG Value;
} NASTY_ALIGNED;

typedef struct _NASTY_POINTERS {
    UCHAR Tag;
    HANDLE Handle;
    PVOID Buffers[2];
    SIZE_T Length;
    UNICODE_STRING Name;
    LIST_ENTRY Links;
    NTSTATUS (NTAPI *Callback)(PVOID Context, ULONG Length);
    BOOL Done;
} NASTY_POINTERS;

typedef struct _NASTY_REALS {
    float Ratio;
    double Exact;
    CHAR Text[3];
    signed char Level;
    struct _NASTY_REALS *Next;
} NASTY_REALS;

typedef struct _NASTY_WORDS {
    ULONG class;
    ULONG event;
    struct { ULONG object; } string;
} NASTY_WORDS;

#endif
