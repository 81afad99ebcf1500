using System.Reflection;

namespace IoctlGen.Tool.HtmlPage;

/// <summary>The catalogue as one HTML file that needs nothing else, from any address, <c>file:</c> too. It is ASCII, so that no shell's redirection can spoil it.</summary>
static class CataloguePage
{
    /// <summary>What the page says of itself, so that the next one may be written over it.</summary>
    public const string Mark = "<meta name=\"generator\" content=\"ioctlgen ";

    /// <summary>In the order that they need each other.</summary>
    static readonly string[] Scripts = ["codes.js", "detail.js", "main.js"];

    /// <summary>The whole file; the same catalogue and version make the same text.</summary>
    public static string Compose() => Part("page.html")
        .Replace("{{version}}", Version)
        .Replace("{{style}}", Part("page.css").TrimEnd())
        .Replace("{{script}}", string.Join("\n", Scripts.Select(static name => Part(name).TrimEnd())))
        .Replace("{{data}}", CatalogueData.Write());

    static string Version => typeof(CataloguePage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    static string Part(string name)
    {
        using var reader = new StreamReader(typeof(CataloguePage).Assembly.GetManifestResourceStream("page/" + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
