using System.Xml;
using System.Xml.Linq;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Contracts;

/// <summary>The summaries of the XML documentation that lies beside an assembly, where its project writes one.</summary>
sealed class Summaries
{
    /// <summary>The largest documentation, in bytes.</summary>
    const int MaximumLength = 64 << 20;

    /// <summary>How deep the elements of a summary are read: below, what they say is left out.</summary>
    const int DeepestElement = 32;

    readonly Dictionary<string, string> _byMethod = new(StringComparer.Ordinal);

    /// <summary>Reads <c>Driver.Client.xml</c>; without one, or with one that cannot be read, there are no summaries.</summary>
    public static Summaries Beside(string assembly)
    {
        var summaries = new Summaries();
        var path = Path.ChangeExtension(assembly, ".xml");
        if (!File.Exists(path))
            return summaries;

        try
        {
            using var file = new StringReader(InputFile.ReadNamedText(path, "documentation", MaximumLength));
            foreach (var member in XDocument.Load(file).Descendants("member"))
            {
                if (member.Attribute("name")?.Value is ['M', ':', .. var method] && member.Element("summary") is { } summary && Text(summary) is { Length: > 0 } text)
                    summaries._byMethod.TryAdd(method.Split('(')[0], text);
            }
        }
        catch (Exception problem) when (problem is XmlException or ToolException)
        {
            Messages.Write($"{path}: the documentation cannot be read, and is left out: {problem.Message}");
        }

        return summaries;
    }

    /// <summary>The summary of the first method of a name, on one line; null where it has none.</summary>
    /// <param name="method">The full name: <c>Acme.Meter.Read</c>.</param>
    public string? Of(string method) => _byMethod.GetValueOrDefault(method);

    static string Text(XElement summary) => string.Join(' ', string.Concat(summary.Nodes().Select(static node => Words(node, 0))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Words(XNode node, int depth) => node switch
    {
        XText text => text.Value,
        XElement { HasAttributes: true, IsEmpty: true } reference => (reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.FirstAttribute!).Value.Split('(')[0].Split('.', ':')[^1],
        XElement element when depth < DeepestElement => string.Concat(element.Nodes().Select(inner => Words(inner, depth + 1))),
        _ => "",
    };
}
