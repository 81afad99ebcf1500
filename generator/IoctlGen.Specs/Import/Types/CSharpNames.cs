using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

/// <summary>Identifiers of C as those of C#.</summary>
static class CSharpNames
{
    static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do",
        "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int",
        "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try",
        "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>The name of a member: keywords get an @, and a dollar sign, which C# has not, becomes an underscore.</summary>
    public static string OfMember(string name) => Keywords.Contains(name) ? "@" + name : name.Replace('$', '_');

    /// <summary>The name in C that the type has to state, because export would make another of its own one; null for none, and for one that no compiler but Microsoft's takes.</summary>
    /// <param name="inC">The name in C.</param>
    /// <param name="name">The type's own, escaped.</param>
    public static string? ToState(string inC, string name) => CIdentifier.IsSpelled(inC) && CIdentifier.OfType(name.TrimStart('@')) != inC ? inC : null;

    /// <summary>The name of a type. Words of small letters alone may become keywords, which the compiler warns of.</summary>
    public static string OfType(string name) => name.All(static c => c is >= 'a' and <= 'z') ? "@" + name : name.Replace('$', '_');
}
