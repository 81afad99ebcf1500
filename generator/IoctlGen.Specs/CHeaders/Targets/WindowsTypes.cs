namespace IoctlGen.Specs.CHeaders;

/// <summary>The types that every header of Windows takes for granted, as facts: their names and what they are made of.</summary>
static class WindowsTypes
{
    public const string Text = """
        #define ANYSIZE_ARRAY 1
        #define POINTER_32 __ptr32
        #define POINTER_64 __ptr64
        #define _NATIVE_WCHAR_T_DEFINED 1
        #define _WCHAR_T_DEFINED 1
        typedef void VOID, *PVOID, *LPVOID, *HANDLE, **PHANDLE;
        typedef void * __ptr64 PVOID64;
        typedef char CHAR, *PCHAR, *PSTR, *LPSTR, CCHAR;
        typedef const char *PCSTR, *LPCSTR;
        typedef signed char INT8, int8_t;
        typedef unsigned char UCHAR, *PUCHAR, BYTE, *PBYTE, *LPBYTE, UINT8, uint8_t, BOOLEAN, *PBOOLEAN, KIRQL;
        typedef short SHORT, *PSHORT, CSHORT, INT16, int16_t;
        typedef unsigned short USHORT, *PUSHORT, WORD, *PWORD, UINT16, uint16_t, ATOM, LANGID;
        typedef wchar_t WCHAR, *PWCHAR, *PWSTR, *LPWSTR, *PWCH, OLECHAR, TCHAR, *PTCHAR, *LPTSTR;
        typedef const wchar_t *PCWSTR, *LPCWSTR, *PCWCH, *LPCTSTR;
        typedef int INT, *PINT, INT32, int32_t, BOOL, *PBOOL;
        typedef unsigned int UINT, *PUINT, UINT32, *PUINT32, uint32_t, DWORD32, ULONG32;
        typedef long LONG, *PLONG, LONG32, NTSTATUS, HRESULT, SCODE, KPRIORITY;
        typedef unsigned long ULONG, *PULONG, DWORD, *PDWORD, *LPDWORD, ACCESS_MASK, DEVICE_TYPE, LCID, LOGICAL, SECURITY_INFORMATION, COLORREF;
        typedef __int64 LONGLONG, *PLONGLONG, LONG64, INT64, int64_t, USN;
        typedef unsigned __int64 ULONGLONG, *PULONGLONG, ULONG64, *PULONG64, DWORD64, DWORDLONG, UINT64, *PUINT64, uint64_t;
        typedef wchar_t char16_t;
        typedef unsigned int char32_t;
        typedef unsigned char char8_t;
        typedef signed char int_least8_t, int_fast8_t;
        typedef unsigned char uint_least8_t, uint_fast8_t;
        typedef short int_least16_t;
        typedef unsigned short uint_least16_t;
        typedef int int_least32_t, int_fast16_t, int_fast32_t;
        typedef unsigned int uint_least32_t, uint_fast16_t, uint_fast32_t;
        typedef __int64 int_least64_t, int_fast64_t, intmax_t;
        typedef unsigned __int64 uint_least64_t, uint_fast64_t, uintmax_t;
        typedef float FLOAT;
        typedef double DOUBLE, DATE;
        typedef __intptr INT_PTR, LONG_PTR, SSIZE_T, intptr_t, ptrdiff_t, LPARAM, LRESULT;
        typedef unsigned __intptr UINT_PTR, ULONG_PTR, *PULONG_PTR, DWORD_PTR, SIZE_T, *PSIZE_T, KAFFINITY, uintptr_t, size_t, WPARAM;
        namespace std {
            typedef unsigned char byte;
            using ::int8_t, ::int16_t, ::int32_t, ::int64_t, ::int_least8_t, ::int_least16_t, ::int_least32_t, ::int_least64_t, ::int_fast8_t, ::int_fast16_t, ::int_fast32_t, ::int_fast64_t, ::uint8_t, ::uint16_t, ::uint32_t, ::uint64_t, ::uint_least8_t, ::uint_least16_t, ::uint_least32_t, ::uint_least64_t, ::uint_fast8_t, ::uint_fast16_t, ::uint_fast32_t, ::uint_fast64_t, ::intptr_t, ::uintptr_t, ::intmax_t, ::uintmax_t, ::size_t, ::ptrdiff_t;
        }
        typedef HANDLE HWND, HMODULE, HINSTANCE, HKEY, HDC, HICON, HMENU, HBITMAP, HGLOBAL, HLOCAL, HRGN, HMONITOR, SC_HANDLE;
        enum { MAX_NATURAL_ALIGNMENT = sizeof(PVOID), MEMORY_ALLOCATION_ALIGNMENT = 2 * sizeof(PVOID), SYSTEM_CACHE_ALIGNMENT_SIZE = 64 };
        typedef void *PSID, *PSECURITY_DESCRIPTOR;
        typedef struct _GUID { unsigned long Data1; unsigned short Data2; unsigned short Data3; unsigned char Data4[8]; } GUID, *PGUID, *LPGUID, IID, CLSID, UUID, FMTID;
        typedef union _LARGE_INTEGER { struct { ULONG LowPart; LONG HighPart; }; struct { ULONG LowPart; LONG HighPart; } u; LONGLONG QuadPart; } LARGE_INTEGER, *PLARGE_INTEGER, PHYSICAL_ADDRESS, *PPHYSICAL_ADDRESS;
        typedef union _ULARGE_INTEGER { struct { ULONG LowPart; ULONG HighPart; }; struct { ULONG LowPart; ULONG HighPart; } u; ULONGLONG QuadPart; } ULARGE_INTEGER, *PULARGE_INTEGER;
        typedef struct _LUID { ULONG LowPart; LONG HighPart; } LUID, *PLUID;
        typedef struct _FILETIME { ULONG dwLowDateTime; ULONG dwHighDateTime; } FILETIME, *PFILETIME, *LPFILETIME;
        typedef struct _SYSTEMTIME { USHORT wYear; USHORT wMonth; USHORT wDayOfWeek; USHORT wDay; USHORT wHour; USHORT wMinute; USHORT wSecond; USHORT wMilliseconds; } SYSTEMTIME, *PSYSTEMTIME;
        typedef struct _LIST_ENTRY { struct _LIST_ENTRY *Flink; struct _LIST_ENTRY *Blink; } LIST_ENTRY, *PLIST_ENTRY;
        typedef struct _SINGLE_LIST_ENTRY { struct _SINGLE_LIST_ENTRY *Next; } SINGLE_LIST_ENTRY, *PSINGLE_LIST_ENTRY;
        typedef struct _UNICODE_STRING { USHORT Length; USHORT MaximumLength; PWSTR Buffer; } UNICODE_STRING, *PUNICODE_STRING;
        typedef const UNICODE_STRING *PCUNICODE_STRING;
        typedef struct _STRING { USHORT Length; USHORT MaximumLength; PCHAR Buffer; } STRING, ANSI_STRING, *PANSI_STRING, OEM_STRING;
        typedef struct _IO_STATUS_BLOCK { union { NTSTATUS Status; PVOID Pointer; }; ULONG_PTR Information; } IO_STATUS_BLOCK, *PIO_STATUS_BLOCK;
        typedef struct _PROCESSOR_NUMBER { USHORT Group; UCHAR Number; UCHAR Reserved; } PROCESSOR_NUMBER, *PPROCESSOR_NUMBER;
        typedef struct _GROUP_AFFINITY { KAFFINITY Mask; USHORT Group; USHORT Reserved[3]; } GROUP_AFFINITY, *PGROUP_AFFINITY;
        typedef struct _FILE_ID_128 { BYTE Identifier[16]; } FILE_ID_128, *PFILE_ID_128;
        typedef struct tagRECT { LONG left; LONG top; LONG right; LONG bottom; } RECT, *PRECT;
        typedef struct tagPOINT { LONG x; LONG y; } POINT, *PPOINT;
        typedef struct tagSIZE { LONG cx; LONG cy; } SIZE, SIZEL;
        typedef struct _SID_IDENTIFIER_AUTHORITY { BYTE Value[6]; } SID_IDENTIFIER_AUTHORITY;
        typedef struct _SID { BYTE Revision; BYTE SubAuthorityCount; SID_IDENTIFIER_AUTHORITY IdentifierAuthority; DWORD SubAuthority[1]; } SID;
        """;
}
