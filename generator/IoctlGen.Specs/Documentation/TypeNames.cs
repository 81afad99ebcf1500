using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Documentation;

/// <summary>Which words of a page are types of C that a buffer may hold.</summary>
static class TypeNames
{
    static readonly string[] PagesOfStructures = ["/ns-", "/nu-", "\\ns-", "\\nu-", "(ns-", "(nu-", "\"ns-", "\"nu-"];

    static readonly string[] PagesOfEnumerations = ["/ne-", "\\ne-", "(ne-", "\"ne-"];

    /// <summary>What carries the request, or tells its end: no contents of a buffer.</summary>
    static readonly string[] Carriers = ["IRP", "IO_STACK_LOCATION", "IO_STATUS_BLOCK", "STATUS_BLOCK", "NTSTATUS", "NT_STATUS", "VIDEO_REQUEST_PACKET", "OVERLAPPED"];

    static readonly string[] Numbers =
    [
        "UCHAR", "BYTE", "BOOLEAN", "USHORT", "WORD", "UINT16", "SHORT", "ULONG", "DWORD", "UINT", "UINT32", "LONG", "INT", "INT32", "BOOL",
        "ULONGLONG", "DWORDLONG", "ULONG64", "UINT64", "LONGLONG", "LONG64", "INT64", "LARGE_INTEGER", "ULARGE_INTEGER", "HANDLE", "GUID", "WCHAR", "CHAR",
    ];

    /// <summary>Whether a name is that of a number or another type of one value.</summary>
    public static bool IsNumber(string name) => Numbers.Contains(name);

    /// <summary>The name of a type as C writes it, without the punctuation around it; null where the word is none.</summary>
    public static string? Of(string word)
    {
        var text = word.Trim().TrimStart('(').TrimEnd('.', ',', ';', ':', ')');
        var name = CName.At(text, 0);
        return name.Length > 2 && name.Length == text.Length && char.IsLetter(name[0]) && name.Any(char.IsUpper) && !Carriers.Contains(name) && !CodeName.IsConventional(name) ? name : null;
    }

    /// <summary>Whether a name is written as those of Windows' structures are.</summary>
    public static bool IsInCapitals(string name) => name.All(static c => c is not (>= 'a' and <= 'z'));

    /// <summary>The types that links of a section lead to: structures and unions, and enumerations.</summary>
    public static (HashSet<string> Structures, HashSet<string> Enumerations) Linked(string section)
    {
        var (structures, enumerations) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (target, text) in new Links(section).All())
        {
            if (Of(PageText.Plain(text)) is not { } name)
                continue;
            if (LeadsTo(target, PagesOfStructures))
                structures.Add(name);
            else if (LeadsTo(target, PagesOfEnumerations))
                enumerations.Add(name);
        }

        return (structures, enumerations);
    }

    /// <summary>The structures that a list of links names: those with a page of their own, else, where the addresses are old ones that tell nothing, the names in capitals.</summary>
    public static IReadOnlyList<string> Listed(string section)
    {
        var (structures, enumerations) = Linked(section);
        return structures.Count > 0 ? [.. structures] : new Links(section).All()
            .Select(static link => Of(PageText.Plain(link.Text)))
            .OfType<string>()
            .Where(name => name.Contains('_') && IsInCapitals(name) && !enumerations.Contains(name))
            .Distinct().ToList();
    }

    static bool LeadsTo(string target, string[] pages) => pages.Any(page => target.IndexOf(page, StringComparison.OrdinalIgnoreCase) >= 0);
}
