namespace IoctlGen.Specs.CHeaders;

/// <summary>The integer types that casts name: C's own, and those of the Windows headers.</summary>
static class CTypes
{
    static readonly Dictionary<string, (int Size, bool IsUnsigned)> Known = new(StringComparer.Ordinal)
    {
        ["BOOLEAN"] = (1, true), ["BYTE"] = (1, true), ["UCHAR"] = (1, true), ["UINT8"] = (1, true), ["uint8_t"] = (1, true), ["__uint8"] = (1, true),
        ["CHAR"] = (1, false), ["INT8"] = (1, false), ["int8_t"] = (1, false), ["__int8"] = (1, false),
        ["WORD"] = (2, true), ["USHORT"] = (2, true), ["UINT16"] = (2, true), ["uint16_t"] = (2, true), ["WCHAR"] = (2, true), ["wchar_t"] = (2, true),
        ["SHORT"] = (2, false), ["INT16"] = (2, false), ["int16_t"] = (2, false), ["__int16"] = (2, false), ["CSHORT"] = (2, false),
        ["DWORD"] = (4, true), ["ULONG"] = (4, true), ["UINT"] = (4, true), ["UINT32"] = (4, true), ["uint32_t"] = (4, true), ["ULONG32"] = (4, true), ["DWORD32"] = (4, true),
        ["DEVICE_TYPE"] = (4, true), ["ACCESS_MASK"] = (4, true),
        ["LONG"] = (4, false), ["INT"] = (4, false), ["INT32"] = (4, false), ["int32_t"] = (4, false), ["BOOL"] = (4, false), ["NTSTATUS"] = (4, false), ["HRESULT"] = (4, false), ["__int32"] = (4, false), ["LONG32"] = (4, false),
        ["DWORD64"] = (8, true), ["ULONG64"] = (8, true), ["UINT64"] = (8, true), ["ULONGLONG"] = (8, true), ["DWORDLONG"] = (8, true), ["uint64_t"] = (8, true),
        ["LONG64"] = (8, false), ["INT64"] = (8, false), ["LONGLONG"] = (8, false), ["int64_t"] = (8, false), ["__int64"] = (8, false),
    };

    static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "unsigned", "signed", "char", "short", "int", "long", "const", "volatile" };

    /// <summary>Whether a word can begin a type.</summary>
    public static bool IsTypeWord(CToken token) => token.Kind == CTokenKind.Identifier && (Words.Contains(token.Text) || Known.ContainsKey(token.Text));

    /// <summary>The size in bytes and the signedness of a type; null for one that is not known.</summary>
    public static (int Size, bool IsUnsigned)? Find(IReadOnlyList<CToken> words)
    {
        var names = words.Select(w => w.Text).Where(w => w is not ("const" or "volatile")).ToList();
        if (names is [var name] && Known.TryGetValue(name, out var known))
            return known;
        var isUnsigned = names.Remove("unsigned");
        if (names is [var spelled] && Known.TryGetValue(spelled, out var underlying)) // unsigned __int64
            return (underlying.Size, isUnsigned);
        if (names.Count + (isUnsigned ? 1 : 0) == 0 || !names.All(Words.Contains))
            return null;
        return (names.Contains("char") ? 1 : names.Contains("short") ? 2 : names.Count(n => n == "long") > 1 ? 8 : 4, isUnsigned);
    }

    /// <summary>The value cut to the type; what is smaller than int becomes int at its next use.</summary>
    public static CInteger Cast(CInteger value, (int Size, bool IsUnsigned) type) => unchecked((type.Size, type.IsUnsigned) switch
    {
        (1, true) => CInteger.Int((byte)value.Bits),
        (1, false) => CInteger.Int((sbyte)value.Bits),
        (2, true) => CInteger.Int((ushort)value.Bits),
        (2, false) => CInteger.Int((short)value.Bits),
        (4, _) => value.As(isLong: false, type.IsUnsigned),
        _ => value.As(isLong: true, type.IsUnsigned),
    });
}
