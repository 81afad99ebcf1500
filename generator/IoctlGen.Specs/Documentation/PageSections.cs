namespace IoctlGen.Specs.Documentation;

/// <summary>The sections of a page by their headings, in lower case; what stands on the line of a heading after a colon belongs to its section.</summary>
sealed class PageSections
{
    readonly Dictionary<string, string> _sections = new(StringComparer.Ordinal);

    public static PageSections Read(string[] lines, int start, CancellationToken cancellationToken)
    {
        var sections = new PageSections();
        var heading = "";
        var inCode = false;
        var text = new List<string>();
        for (var i = start; i < lines.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal))
                inCode = !inCode;
            if (inCode || !lines[i].StartsWith("##", StringComparison.Ordinal))
            {
                text.Add(lines[i]);
                continue;
            }

            sections.Add(heading, text);
            text.Clear();
            heading = Heading(lines[i], text);
        }

        sections.Add(heading, text);
        return sections;
    }

    /// <summary>The text of the first of these sections that the page has and fills; empty for none.</summary>
    public string Text(params string[] headings) =>
        headings.Select(heading => _sections.TryGetValue(heading, out var text) ? text : "").FirstOrDefault(text => text.Length > 0) ?? "";

    /// <summary>Old pages write "## Major Code: [IRP_MJ_DEVICE_CONTROL](…)" in one line; those of a call "### -param lpInBuffer [in, optional]".</summary>
    static string Heading(string line, List<string> text)
    {
        var heading = line.TrimStart('#').Trim();
        if (heading.StartsWith("Major Code", StringComparison.OrdinalIgnoreCase))
        {
            text.Add(heading.Substring("Major Code".Length));
            return "major code";
        }

        return (heading.StartsWith("-param ", StringComparison.Ordinal) ? heading.Split('[')[0].Trim() : heading).ToLowerInvariant();
    }

    void Add(string heading, List<string> text)
    {
        if (!_sections.ContainsKey(heading))
            _sections.Add(heading, string.Join("\n", text).Trim());
    }
}
