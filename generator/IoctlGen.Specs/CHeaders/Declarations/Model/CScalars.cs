namespace IoctlGen.Specs.CHeaders;

/// <summary>The arithmetic types by the words that spell them.</summary>
static class CScalars
{
    public static CScalar Int { get; } = new("int", 4);

    static readonly Dictionary<string, CScalar> ByName = new[]
    {
        Int,
        new("char", 1),
        new("signed char", 1),
        new("unsigned char", 1, isUnsigned: true),
        new("short", 2),
        new("unsigned short", 2, isUnsigned: true),
        new("unsigned int", 4, isUnsigned: true),
        new("long", 4),
        new("unsigned long", 4, isUnsigned: true),
        new("__int64", 8),
        new("unsigned __int64", 8, isUnsigned: true),
        new("float", 4, isFloating: true),
        new("double", 8, isFloating: true),
        new("_Bool", 1, isUnsigned: true),
        new("wchar_t", 2, isUnsigned: true),
        new("__intptr", 0),
        new CScalar("unsigned __intptr", 0, isUnsigned: true),
    }.ToDictionary(static scalar => scalar.Name, StringComparer.Ordinal);

    static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "signed", "unsigned", "char", "short", "int", "long", "float", "double", "_Bool", "bool", "wchar_t", "__wchar_t",
        "__int8", "__int16", "__int32", "__int64", "__intptr", "__signed", "__signed__",
    };

    public static bool IsWord(string word) => Words.Contains(word);

    /// <summary>The type that words spell, in whatever order; null where they spell none.</summary>
    public static CScalar? Find(IReadOnlyList<string> words)
    {
        var rest = words.ToList();
        var isUnsigned = rest.Remove("unsigned");
        var isSigned = rest.RemoveAll(static word => word is "signed" or "__signed" or "__signed__") > 0;
        var name = Base(rest, isSigned);
        return name is null ? null : ByName.TryGetValue(isUnsigned ? "unsigned " + name.Replace("signed ", "") : name, out var scalar) ? scalar : null;
    }

    static string? Base(List<string> words, bool isSigned)
    {
        var longs = words.RemoveAll(static word => word == "long");
        if (words.Count > 1)
            words.Remove("int");
        var word = words.Count == 0 ? longs > 0 ? "" : "int" : words.Count == 1 ? words[0] : null;
        return (word, longs) switch
        {
            ("" or "int", 1) => "long",
            ("" or "int", 2) => "__int64",
            ("double", 1) => "double", // Microsoft's long double
            (_, > 0) => null,
            ("char" or "__int8", _) => isSigned || word == "__int8" ? "signed char" : "char",
            ("__int16", _) => "short",
            ("__int32", _) => "int",
            ("bool", _) => "_Bool",
            ("__wchar_t", _) => "wchar_t",
            _ => word,
        };
    }
}
