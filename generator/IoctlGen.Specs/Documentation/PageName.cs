namespace IoctlGen.Specs.Documentation;

/// <summary>The name of the code that a page is about: from the title ("IOCTL_X (x.h)"), else the UID ("NI:x.IOCTL_X"), else the API names.</summary>
static class PageName
{
    public static string? Of(FrontMatter front) => First(front["title"]?.Value) ?? First(AfterPoint(front["UID"]?.Value)) ?? First(front["api_name"]?.Value) ?? First(front["apiname"]?.Value);

    static string? AfterPoint(string? uid) => uid?.Substring(uid.LastIndexOf('.') + 1);

    static string? First(string? text)
    {
        var name = text?.Trim().Split(' ')[0];
        return name is { Length: > 0 } && char.IsLetter(name[0]) && name.Contains('_') && name.All(static c => char.IsLetterOrDigit(c) || c == '_') ? name : null;
    }
}
