using CsCheck;

namespace IoctlGen.Tool.Tests;

/// <summary>Headers that a C compiler takes, of structures, unions, bit fields and enumerations under names that C#, C++ or import keep to themselves.</summary>
static class HeaderGrammar
{
    /// <summary>No two types or enumerators of a header have one name, and no two fields of a structure with its unnamed members.</summary>
    static readonly string[] FieldNames =
    [
        "A", "B", "C", "a", "Size", "Flags", "Reserved", "Reserved2", "Pad0", "private", "new", "class", "operator", "this", "public", "virtual", "event", "object", "string", "base",
        "lock", "params", "ref", "fixed", "delegate", "internal", "near_", "small", "and", "or_eq", "interface", "record", "value", "field", "Anonymous0", "Anonymous1",
        "_bits0", "_bits1", "AArray", "AStruct", "AUnion", "ARow", "BOffset", "S0", "S1", "Equals", "GetType", "ToString", "GetHashCode", "Finalize", "MemberwiseClone", "_0", "x$y",
        "e0", "nint", "dynamic", "var", "await", "where", "select", "file", "required", "scoped", "managed", "unmanaged", "notnull", "add", "get", "set", "init", "global", "partial",
    ];

    static readonly string[] Scalars =
    [
        "UCHAR", "USHORT", "ULONG", "ULONGLONG", "CHAR", "SHORT", "LONG", "LONGLONG", "WCHAR", "BOOLEAN", "BOOL", "float", "double", "PVOID", "HANDLE", "ULONG_PTR", "LONG_PTR", "SIZE_T",
        "GUID", "LARGE_INTEGER", "LUID", "NTSTATUS", "unsigned __int64", "signed char", "bool", "wchar_t", "void * POINTER_64",
    ];

    static readonly string[] BitTypes = ["UCHAR", "USHORT", "ULONG", "ULONGLONG", "LONG", "int", "unsigned", "BOOLEAN", "ULONG_PTR"];

    static readonly string[] Values = ["", " = -1", " = -5", " = 0x80000000", " = 0xFFFFFFFF", " = 0x7FFFFFFF", " = 0", " = 'A'", " = (1 << 3) | 1", " = -0x7FFFFFFF - 1"];

    static readonly string[] SmallValues = [" = -1", " = -0x80", "", " = 0", " = 0x7D", " = 'A'", " = (1 << 3) | 1"];

    /// <summary>A header of some types, the one after the other.</summary>
    public static Gen<string> Header { get; } = Gen.Int[1, 6].SelectMany(count =>
        Enumerable.Range(0, count).Aggregate(Gen.Const(""), (all, index) => Gen.Select(all, Type(index), (before, type) => before + type)).Select(types => types + Codes(count)));

    static string Codes(int count) => string.Concat(Enumerable.Range(0, count).Select(i =>
        $"#define IOCTL_ACME_X{i} CTL_CODE(0x8337, 0x80{i}, METHOD_BUFFERED, FILE_ANY_ACCESS) // Input: T{i}. Output: T{i}\n"));

    static Gen<string> Type(int index) => Gen.Frequency<string>((1, Enumeration(index)), (5, Structure(index)));

    static Gen<string> Enumeration(int index) => Gen.Frequency<string>(
        (3, Enumeration(index, "", Values)), (1, Enumeration(index, " : LONG", Values)), (1, Enumeration(index, " : signed char", SmallValues)), (1, Enumeration(index, " : __int64", Values)),
        (1, Enumeration(index, " : UCHAR", SmallValues[2..])), (1, Enumeration(index, " : USHORT", SmallValues[2..])), (1, Enumeration(index, " : ULONG", SmallValues[2..])));

    static Gen<string> Enumeration(int index, string underlying, string[] ofValues) => Gen.Select(
        Gen.OneOf("", "_E", "private", "Tag"), Gen.OneOf(ofValues).Array[1, 5],
        (tag, values) => $"typedef enum {(tag.Length == 0 ? "" : tag + index)}{underlying} {{ {string.Join(", ", values.Select((value, i) => $"{(i == 0 ? "new" : "Value")}{index}_{i}{value}"))} }} T{index};\n");

    static Gen<string> Structure(int index) => Gen.Select(
        Gen.OneOf("struct", "struct", "struct", "union"), Gen.OneOf(0, 0, 0, 1, 2, 4, 8), Gen.OneOf("", "_T", "tag_"), Members(index, 2), Gen.Int[0, 5],
        (kind, pack, tag, members, tail) =>
            (pack > 0 ? $"#pragma pack(push, {pack})\n" : "")
            + $"typedef {kind} {(tag.Length == 0 ? "" : tag + index)} {{ {Named(members)}{(kind == "struct" && tail < 2 ? $" ULONG Tail{(tail == 0 ? "[]" : "[1]")};" : "")} }} T{index}, *PT{index};\n"
            + (pack > 0 ? "#pragma pack(pop)\n" : ""));

    /// <summary>Declarations with a percent sign for every name.</summary>
    static Gen<string> Members(int index, int depth) => Member(index, depth).Array[1, 5].Select(members => string.Join(" ", members));

    static Gen<string> Member(int index, int depth)
    {
        var plain = Gen.OneOf(Scalars).Select(type => $"{type} %;");
        var array = Gen.Select(Gen.OneOf(Scalars), Gen.OneOf("[1]", "[2]", "[5]", "[2][3]"), (type, length) => $"{type} %{length};");
        var bits = Gen.Select(Gen.OneOf(BitTypes), Gen.Int[1, 8].Array[1, 4], Gen.Int[0, 6], (type, widths, end) =>
            string.Join(" ", widths.Select(width => $"{type} {(width == 8 ? "" : "%")} : {(type == "BOOLEAN" ? 1 : width)};")) + (end == 0 ? $" {type} : 0;" : ""));
        var other = index == 0 ? plain : Gen.Int[0, index - 1].Select(i => $"T{i} %;");
        var pointer = Gen.OneOf("struct _Later *%;", "ULONG *%;", "void (*%)(int);");
        if (depth == 0)
            return Gen.Frequency<string>((4, plain), (2, array), (2, bits), (1, other), (1, pointer));
        var inner = Members(index, depth - 1);
        var nested = Gen.Select(Gen.OneOf("struct", "union"), inner, Gen.OneOf("%", "%", "", "", "%[1]", "%[3]", "%[2][2]"), (kind, members, name) => $"{kind} {{ {(name.Length == 0 ? members : "<" + members + ">")} }} {name};");
        return Gen.Frequency<string>((6, plain), (3, array), (3, bits), (1, other), (1, pointer), (3, nested));
    }

    /// <summary>Puts names in, from the list and in no order; what stands between &lt; and &gt; is a structure with names of its own.</summary>
    static string Named(string members)
    {
        var random = new Random(members.Length);
        var text = new System.Text.StringBuilder();
        var scopes = new Stack<Queue<string>>([Names(random)]);
        foreach (var c in members)
        {
            if (c == '<')
                scopes.Push(Names(random));
            else if (c == '>')
                scopes.Pop();
            else if (c == '%')
                text.Append(scopes.Peek().Dequeue());
            else
                text.Append(c);
        }

        return text.ToString();
    }

    static Queue<string> Names(Random random) => new(FieldNames.OrderBy(_ => random.Next()).Concat(Enumerable.Range(0, 200).Select(i => $"F{i}")));
}
