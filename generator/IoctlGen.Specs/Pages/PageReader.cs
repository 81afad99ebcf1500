namespace IoctlGen.Specs;

/// <summary>
/// Reads a documentation page of a control code in the vendors' format: front matter, then sections under headings such as
/// <c>### -input-buffer</c>. Takes facts alone, and none where a page leaves room for doubt. It never fails: a page that is none has no name.
/// </summary>
public static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="path">The path, which reports name.</param>
    /// <param name="text">The whole text.</param>
    public static PageFacts Read(string path, string text)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n');
        var front = FrontMatter.Read(lines);
        var sections = PageSections.Read(lines, front.End);
        var description = PageText.Plain(front["description"]?.Value ?? "");
        return new(path)
        {
            NamePosition = new(path, front["title"]?.Line ?? front["UID"]?.Line ?? 1, 1),
            Name = PageName.Of(front),
            Description = description,
            Header = Filled(front["req.header"]),
            IncludeHeader = Filled(front["req.include-header"]),
            MinimumClientText = Filled(front["req.target-min-winverclnt"]),
            MinimumServerText = Filled(front["req.target-min-winversvr"]),
            MajorCodes = PageText.Words(PageText.Plain(sections.Text("-ioctl-major-code", "major code:", "major code")), "IRP_MJ_"),
            Input = PageBuffer.Read(sections.Text("-input-buffer")),
            Output = PageBuffer.Read(sections.Text("-output-buffer")),
            Statuses = PageText.Words(PageText.Plain(sections.Text("-status-block")), "STATUS_").Where(static word => word != "STATUS_BLOCK").ToList(),
            ReplacedBy = Replacement.Find(description) ?? Replacement.Find(PageText.Plain(sections.Text("-description"))),
        };
    }

    /// <summary>TBD and its like stand where nobody has filled in a value.</summary>
    static string? Filled(FrontMatterValue? entry) => entry?.Value.Trim() switch
    {
        null or "" or "-" or "TBD" or "N/A" or "None" => null,
        var value => value,
    };
}
