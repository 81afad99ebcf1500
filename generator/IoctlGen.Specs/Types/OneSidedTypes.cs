namespace IoctlGen.Specs.Types;

/// <summary>
/// Types of Windows that the headers of an application have and those of a driver have not, or the other way round, each with the lines that
/// make it known to both: a header of Windows that does for both, or the type, under the macros that Windows itself marks it with.
/// </summary>
static class OneSidedTypes
{
    static readonly (string[] Names, string Lines)[] All =
    [
        // A driver's headers define NT_INCLUDED, and this one then leaves out what they have.
        ([
            "RECT", "POINT", "SIZE", "SIZEL", "FILETIME", "BYTE", "WORD", "DWORD", "INT", "UINT", "FLOAT", "WPARAM", "LPARAM", "LRESULT", "COLORREF", "LPVOID", "PBYTE", "PWORD", "PDWORD",
            "HWND", "HKEY", "HDC", "HICON", "HMENU", "HBITMAP", "HRGN", "HMONITOR", "HMODULE", "HINSTANCE", "HGLOBAL", "HLOCAL",
        ], "#include <windef.h>"),
        (["NTSTATUS"], """
            #ifndef _NTDEF_ /* windows.h has no NTSTATUS */
            typedef LONG NTSTATUS;
            #endif
            """),
        (["BOOL"], """
            #if !defined(_WINDEF_) && !defined(_MINWINDEF_) /* drivers' headers have no BOOL */
            typedef int BOOL;
            #endif
            """),
        (["SYSTEMTIME"], """
            #if !defined(_SYSTEMTIME_) && !defined(_MINWINBASE_) && !defined(_WINBASE_) /* drivers' headers have no SYSTEMTIME */
            #define _SYSTEMTIME_
            typedef struct _SYSTEMTIME {
                USHORT wYear, wMonth, wDayOfWeek, wDay, wHour, wMinute, wSecond, wMilliseconds;
            } SYSTEMTIME, *PSYSTEMTIME;
            #endif
            """),
        (["UUID"], """
            #ifndef UUID_DEFINED /* drivers' headers have no UUID */
            #define UUID_DEFINED
            typedef GUID UUID;
            #endif
            """),
        (["SID_IDENTIFIER_AUTHORITY", "SID"], """
            #ifndef SID_IDENTIFIER_AUTHORITY_DEFINED /* of drivers' headers, ntifs.h alone has it */
            #define SID_IDENTIFIER_AUTHORITY_DEFINED
            typedef struct _SID_IDENTIFIER_AUTHORITY {
                UCHAR Value[6];
            } SID_IDENTIFIER_AUTHORITY, *PSID_IDENTIFIER_AUTHORITY;
            #endif
            """),
        (["SID"], """
            #ifndef SID_DEFINED
            #define SID_DEFINED
            typedef struct _SID {
                UCHAR Revision;
                UCHAR SubAuthorityCount;
                SID_IDENTIFIER_AUTHORITY IdentifierAuthority;
                ULONG SubAuthority[1];
            } SID, *PISID;
            #endif
            """),
        // The headers that mark themselves so have a definition of their own, which this one would repeat.
        (["UNICODE_STRING", "STRING", "ANSI_STRING", "OEM_STRING", "IO_STATUS_BLOCK"], """
            #if !defined(_NTDEF_) && !defined(_NTSUBAUTH_) /* windows.h has no strings of drivers */
            #include <winternl.h>
            #endif
            """),
        (["PHYSICAL_ADDRESS"], "typedef LARGE_INTEGER PHYSICAL_ADDRESS;"),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.SelectMany(static type => type.Names);

    /// <summary>The lines for those of the types that are used, in an order in which each finds what it needs.</summary>
    /// <param name="used">The names of all types that a header's structures hold.</param>
    public static IEnumerable<string> Lines(HashSet<string> used) =>
        All.Where(type => type.Names.Any(used.Contains)).Select(static type => type.Lines.Replace("\r\n", "\n"));
}
