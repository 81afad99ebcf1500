using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Documentation;

/// <summary>
/// The types that a buffer's section names: links to pages of structures (ns-) and unions (nu-), and the words of several
/// parts before "structure"; where there is no link, links to enumerations (ne-), else every word before "structure" and its like.
/// </summary>
static class BufferTypeNames
{
    static readonly string[] PagesOfStructures = ["/ns-", "/nu-", "\\ns-", "\\nu-", "(ns-", "(nu-", "\"ns-", "\"nu-"];

    static readonly string[] PagesOfEnumerations = ["/ne-", "\\ne-", "(ne-", "\"ne-"];

    static readonly string[] Structures = ["structure", "struct", "structures", "union"];

    static readonly string[] Kinds = [.. Structures, "enumeration", "data", "type", "value", "values"];

    /// <summary>What carries the request, or tells its end: no contents of a buffer.</summary>
    static readonly string[] Carriers = ["IRP", "IO_STACK_LOCATION", "IO_STATUS_BLOCK", "STATUS_BLOCK", "VIDEO_REQUEST_PACKET"];

    public static IReadOnlyList<string> Find(string section, string plain)
    {
        var linked = Linked(section, PagesOfStructures).ToList();
        if (linked.Count > 0)
            return Distinct(linked.Concat(Spoken(plain, Structures).Where(static name => name.Contains('_'))));
        // Beside a structure an enumeration is the type of a member.
        linked = Linked(section, PagesOfEnumerations).ToList();
        return Distinct(linked.Count > 0 ? linked : Spoken(plain, Kinds));
    }

    static List<string> Distinct(IEnumerable<string> names) => names.Distinct().Where(static name => !Carriers.Contains(name) && !CodeName.IsConventional(name)).ToList();

    static IEnumerable<string> Linked(string section, string[] pages)
    {
        var links = new Links(section);
        for (var i = 0; i < section.Length; i++)
        {
            if (links.At(i) is not var (target, text, end))
                continue;
            i = end;
            if (pages.Any(page => target.IndexOf(page, StringComparison.OrdinalIgnoreCase) >= 0) && Name(PageText.Plain(text)) is { } name)
                yield return name;
        }
    }

    static IEnumerable<string> Spoken(string plain, string[] kinds)
    {
        var words = plain.Split(' ');
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (kinds.Contains(words[i + 1].TrimEnd('.', ',', ';', ':', ')')) && Name(words[i]) is { } name && name.All(static c => c is not (>= 'a' and <= 'z')))
                yield return name;
        }
    }

    /// <summary>The name of a type as C writes it; a pointer to it is not another.</summary>
    static string? Name(string text)
    {
        var name = CName.At(text.Trim(), 0);
        return name.Length > 2 && char.IsLetter(name[0]) && name.Length == text.Trim().TrimEnd('.', ',', ';').Length && name.Any(char.IsUpper) ? name : null;
    }
}
