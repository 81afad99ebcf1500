namespace IoctlGen.Specs.CHeaders;

/// <summary>What stands among the words of a declaration and does not make its type: storage, calling conventions, annotations.</summary>
static class Annotations
{
    static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "extern", "static", "register", "inline", "__inline", "__inline__", "__forceinline", "const", "volatile", "restrict", "__restrict", "__unaligned", "UNALIGNED", "__extension__",
        "CONST", "VOLATILE", "FAR", "NEAR", "far", "near", "__w64", "_Atomic", "constexpr", "consteval", "constinit", "thread_local", "mutable", "IN", "OUT", "OPTIONAL", "FORCEINLINE", "DECLSPEC_SELECTANY",
        "__cdecl", "_cdecl", "__stdcall", "_stdcall", "__fastcall", "__thiscall", "__vectorcall", "__clrcall", "WINAPI", "WINAPIV", "APIENTRY", "NTAPI", "CALLBACK", "PASCAL", "STDMETHODCALLTYPE",
        "NTSYSAPI", "NTSYSCALLAPI", "NTKERNELAPI", "NTHALAPI", "WINBASEAPI", "EXTERN_C", "DECLSPEC_IMPORT", "DECLSPEC_NORETURN", "DECLSPEC_NOINLINE", "DECLSPEC_NOVTABLE", "noexcept", "__noop",
    };

    public static bool IsPlain(CToken token) => token.Kind == CTokenKind.Identifier && (Words.Contains(token.Text) || IsSourceAnnotation(token.Text));

    /// <summary>Whether what stands in parentheses after it belongs to it.</summary>
    public static bool TakesArguments(CToken token) =>
        token.Kind == CTokenKind.Identifier
        && (token.Text is "__pragma" or "_Pragma" || token.Text.StartsWith("DECLSPEC_", StringComparison.Ordinal) || token.Text.StartsWith("__drv_", StringComparison.Ordinal) || IsSourceAnnotation(token.Text));

    /// <summary>The annotation language of Microsoft (sal.h): <c>_In_</c>, <c>_Field_size_(x)</c>, <c>_Struct_size_bytes_(x)</c>; the older one: <c>__in_bcount(x)</c>, <c>__field_ecount(x)</c>.</summary>
    static bool IsSourceAnnotation(string name) =>
        (name.Length > 3 && name[0] == '_' && name[name.Length - 1] == '_' && char.IsUpper(name[1]))
        || Older.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    static readonly string[] Older = ["__in_", "__out_", "__inout", "__in_opt", "__field_", "__deref_", "__struct_", "__reserved", "__nullterminated", "__callback", "__checkReturn"];
}
