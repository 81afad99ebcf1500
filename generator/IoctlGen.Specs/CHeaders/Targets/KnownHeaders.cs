namespace IoctlGen.Specs.CHeaders;

/// <summary>The headers that need not be had, because what they have is known.</summary>
public static class KnownHeaders
{
    /// <summary>Those that change the packing when they are included, as <c>#pragma pack</c> says it.</summary>
    static readonly Dictionary<string, string> Packing = new(StringComparer.OrdinalIgnoreCase)
    {
        ["pshpack1.h"] = "push,1",
        ["pshpack2.h"] = "push,2",
        ["pshpack4.h"] = "push,4",
        ["pshpack8.h"] = "push,8",
        ["pshpck16.h"] = "push,16",
        ["poppack.h"] = "pop",
    };

    /// <summary>Those of C and C++ whose types are known, or that have none that a buffer holds.</summary>
    static readonly HashSet<string> Standard = new(StringComparer.OrdinalIgnoreCase)
    {
        "cstdint", "stdint.h", "cstddef", "stddef.h", "array", "cassert", "assert.h", "cstring", "string.h", "climits", "limits.h", "type_traits", "stdbool.h", "cuchar", "uchar.h",
    };

    /// <summary>Whether a header is one.</summary>
    /// <param name="name">Its name, as <c>#include</c> has it.</param>
    public static bool Contains(string name) => Standard.Contains(name) || Packing.ContainsKey(name);

    internal static string? PackingOf(string name) => Packing.TryGetValue(name, out var packing) ? packing : null;
}
