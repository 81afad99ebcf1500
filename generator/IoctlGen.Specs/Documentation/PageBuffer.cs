namespace IoctlGen.Specs.Documentation;

/// <summary>What a page says of one of the buffers.</summary>
public sealed class PageBuffer
{
    /// <summary>The page is silent.</summary>
    internal static readonly PageBuffer Unknown = new();

    static readonly HashSet<string> None = new(StringComparer.OrdinalIgnoreCase)
    {
        "none", "null", "n/a", "not used", "not used with this operation; set to null", "not used in this operation; set this parameter to null", "set to null", "not applicable", "unused",
        "this parameter is not used", "there is no input buffer", "there is no output buffer", "no input buffer", "no output buffer",
    };

    /// <summary>The structures, unions and enumerations that are named as its contents, in order; empty where it names none.</summary>
    public IReadOnlyList<string> Types { get; private init; } = [];

    /// <summary>Whether the page says that there is no such buffer.</summary>
    public bool IsNone { get; private init; }

    /// <summary>Whether the page says nothing that is a fact.</summary>
    public bool IsSilent => !IsNone && Types.Count == 0;

    internal static PageBuffer Read(string section)
    {
        section = AsTheCallerSeesIt(section);
        var plain = PageText.Plain(section);
        if (plain.Length == 0)
            return Unknown;
        return None.Contains(plain.TrimEnd('.', ' ')) ? new() { IsNone = true } : new() { Types = BufferTypeNames.Find(section, plain) };
    }

    /// <summary>Pages on HID go on with the other buffers that a minidriver gets to see for the same request.</summary>
    static string AsTheCallerSeesIt(string section) =>
        section.IndexOf("**Minidriver handling**", StringComparison.Ordinal) is >= 0 and var end ? section.Substring(0, end) : section;
}
