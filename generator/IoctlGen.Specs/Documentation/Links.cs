namespace IoctlGen.Specs.Documentation;

/// <summary>The links of a page's section, looked for from its start to its end: <c>&lt;a href="target"&gt;text&lt;/a&gt;</c> and <c>[text](target)</c>.</summary>
sealed class Links(string section)
{
    readonly NearText _endOfTag = new(section, ">"), _endOfLink = new(section, "</a>"), _middle = new(section, "]("), _end = new(section, ")");

    /// <summary>Each link, in order.</summary>
    public IEnumerable<(string Target, string Text)> All()
    {
        for (var i = 0; i < section.Length; i++)
        {
            if (At(i) is not var (target, text, end))
                continue;
            yield return (target, text);
            i = end;
        }
    }

    /// <summary>The link that begins at a place, and where it ends; null where none does.</summary>
    (string Target, string Text, int End)? At(int start)
    {
        if (string.CompareOrdinal(section, start, "<a ", 0, 3) == 0 && _endOfTag.From(start) is > 0 and var open && _endOfLink.From(open) is > 0 and var close)
            return (section.Substring(start, open - start), section.Substring(open + 1, close - open - 1), close);
        // A target stands in parentheses: "(ns-x.md)" and "[x](ns-x.md)" are looked through alike.
        if (section[start] == '[' && _middle.From(start) is > 0 and var middle && _end.From(middle) is > 0 and var end)
            return (section.Substring(middle + 1, end - middle - 1), section.Substring(start + 1, middle - start - 1), end);
        return null;
    }
}
