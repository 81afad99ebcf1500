namespace IoctlGen.Specs.Types;

/// <summary>
/// The types of numbers and pointers that a field may be stated to be of: those that ntdef.h, which every driver includes, has as well as windows.h,
/// and those that an exported header makes known to both.
/// </summary>
static class SharedTypes
{
    static readonly HashSet<string> Shared =
    [
        "CHAR", "CCHAR", "UCHAR", "WCHAR", "BOOLEAN", "SHORT", "USHORT", "LONG", "ULONG", "LONGLONG", "ULONGLONG",
        "INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64", "LONG32", "ULONG32", "DWORD32", "LONG64", "ULONG64", "DWORD64",
        "INT_PTR", "UINT_PTR", "LONG_PTR", "ULONG_PTR", "DWORD_PTR", "SIZE_T", "SSIZE_T", "KAFFINITY", "HRESULT", "LCID", "LANGID", "USN",
        "GUID", "LARGE_INTEGER", "ULARGE_INTEGER",
        "PVOID", "HANDLE", "PHANDLE", "PCHAR", "PSTR", "PCSTR", "LPSTR", "LPCSTR", "PUCHAR", "PWCHAR", "PWCH", "PCWCH", "PWSTR", "PCWSTR", "LPWSTR", "LPCWSTR",
        "PBOOLEAN", "PSHORT", "PUSHORT", "PLONG", "PULONG", "PLONGLONG", "PULONGLONG", "PULONG_PTR", "PSIZE_T", "PLARGE_INTEGER", "PULARGE_INTEGER", "PLUID",
        .. OneSidedTypes.Names,
    ];

    public static IReadOnlyCollection<string> Names => Shared;

    public static bool Contains(string name) => Shared.Contains(name);
}
