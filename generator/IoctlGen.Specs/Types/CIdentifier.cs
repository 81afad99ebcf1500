using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Types;

/// <summary>The names that C has for those of C#.</summary>
static class CIdentifier
{
    /// <summary>Words that a field of C# may be called and one of C or C++ may not, or that Windows headers define as macros.</summary>
    static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "class", "compl", "concept", "const",
        "const_cast", "consteval", "constexpr", "constinit", "continue", "co_await", "co_return", "co_yield", "decltype", "default", "delete", "do", "double",
        "dynamic_cast", "else", "enum", "explicit", "export", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable",
        "namespace", "new", "noexcept", "not", "not_eq", "nullptr", "operator", "or", "or_eq", "private", "protected", "public", "register", "reinterpret_cast",
        "requires", "restrict", "return", "short", "signed", "sizeof", "static", "static_assert", "static_cast", "struct", "switch", "template", "this",
        "thread_local", "throw", "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t", "while",
        "xor", "xor_eq", "interface", "small", "near", "far", "pascal", "cdecl", "IN", "OUT", "OPTIONAL", "CONST", "VOID",
    };

    /// <summary>Whether C has names that are spelled so: letters of ASCII, digits and underscores, no digit first.</summary>
    public static bool IsSpelled(string name) => CName.Is(name);

    /// <summary>Whether the name of a header would stand between the brackets of <c>#include</c>, and in the name of a file.</summary>
    public static bool IsHeader(string name) => name.Length > 0 && name.All(static c => CName.IsPart(c) || c is '.' or '-' or '/');

    /// <summary>Whether a name is in C's own spelling: without small letters.</summary>
    public static bool IsOfC(string name) => !name.Any(char.IsLower);

    /// <summary>The name of a type: as it is where it is in C's spelling, else in UPPER_SNAKE.</summary>
    public static string OfType(string name) => CodeName.ToUpperSnake(name);

    /// <summary>The name of a field: as the user declares it, with an underscore behind a word that C or C++ keeps to itself.</summary>
    public static string OfField(string name) => Declared(name) is var declared && Reserved.Contains(declared) ? declared + "_" : declared;

    /// <summary>The name of a field as the user declares it: as it is, or as the property is called that it stands behind.</summary>
    // <Name>k__BackingField of a property, <name>P of a captured parameter.
    public static string Declared(string name) => name.StartsWith("<", StringComparison.Ordinal) ? name.Substring(1, name.IndexOf('>') - 1) : name;

    /// <summary>Whether a name is a word with a number behind it: <c>_bits0</c>.</summary>
    public static bool IsNumbered(string name, string word) => name.Length > word.Length && name.StartsWith(word, StringComparison.Ordinal) && name.Skip(word.Length).All(CName.IsDigit);
}
