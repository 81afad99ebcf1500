namespace IoctlGen.Specs.Declaring;

/// <summary>Which types of C, as [NativeType] names them at a field of pointer size, are handles and which are addresses; all others are numbers.</summary>
static class NativePointers
{
    /// <summary>Whether it is one of either.</summary>
    public static bool IsEither(string type) => IsHandle(type) || IsAddress(type);

    /// <summary><c>HANDLE</c>, <c>HWND</c>, <c>SC_HANDLE</c>.</summary>
    public static bool IsHandle(string type) => !IsAddress(type) && (type.StartsWith("H", StringComparison.Ordinal) || type.EndsWith("_HANDLE", StringComparison.Ordinal));

    /// <summary><c>UCHAR *</c>, <c>PVOID</c>, <c>LPCWSTR</c>; but an <c>LPARAM</c> is a number.</summary>
    public static bool IsAddress(string type) => type.EndsWith("*", StringComparison.Ordinal)
        || ((type.StartsWith("P", StringComparison.Ordinal) || type.StartsWith("LP", StringComparison.Ordinal)) && type != "LPARAM");
}
