using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Documentation;

/// <summary>
/// Reads a documentation page of a control code in the vendors' formats, that of the driver kit and that of the SDK: front matter, then sections under headings such as
/// <c>### -input-buffer</c>. Takes facts alone, and none where a page leaves room for doubt. It never fails: a page that is none has no name.
/// </summary>
public static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="path">The path, which reports name.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static PageFacts Read(string path, string text, CancellationToken cancellationToken = default)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n');
        var front = FrontMatter.Read(lines, cancellationToken);
        var sections = PageSections.Read(lines, front.End, cancellationToken);
        var description = PageText.Plain(front["description"]?.Value ?? "");
        var body = PageText.Plain(sections.Text("-description"));
        var name = PageName.Of(front);
        var (input, output) = PageBuffers.Read(sections, name);
        return new(path)
        {
            NamePosition = new(path, front["title"]?.Line ?? front["UID"]?.Line ?? 1, 1),
            Name = name,
            Description = description,
            Header = Filled(front["req.header"]),
            IncludeHeader = Filled(front["req.include-header"]),
            MinimumClientText = Filled(front["req.target-min-winverclnt"]),
            MinimumServerText = Filled(front["req.target-min-winversvr"]),
            MajorCodes = MajorCodesOf(sections, body),
            Input = input,
            Output = output,
            Statuses = PageText.Words(PageText.Plain(sections.Text("-status-block")), "STATUS_").Where(static word => word != "STATUS_BLOCK").ToList(),
            Others = [.. OthersOf(front)],
            ReplacedBy = Replacement.Find(description) ?? Replacement.Find(body),
        };
    }

    /// <summary>Where no section has them, the description may name the one that carries the code; those of other requests are of no interest.</summary>
    static IReadOnlyList<string> MajorCodesOf(PageSections sections, string description)
    {
        var stated = PageText.Words(PageText.Plain(sections.Text("-ioctl-major-code", "major code:", "major code")), "IRP_MJ_");
        return stated.Count > 0 ? stated
            : PageText.Words(description, "IRP_MJ_") is [("IRP_MJ_DEVICE_CONTROL" or "IRP_MJ_INTERNAL_DEVICE_CONTROL") and var only] ? [only]
            : [];
    }

    static IEnumerable<(string Property, string Text)> OthersOf(FrontMatter front)
    {
        foreach (var (property, _) in AttributeNames.OfPages)
        {
            if (Filled(front[PageFacts.KeyOf(property)]) is { } text)
                yield return (property, text);
        }
    }

    /// <summary>TBD and its like stand where nobody has filled in a value.</summary>
    static string? Filled(FrontMatterValue? entry) => entry?.Value.Trim() switch
    {
        null or "" or "-" or "TBD" or "N/A" or "None" => null,
        var value => value,
    };
}
