using System.Collections.Immutable;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Catalogue;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;

namespace IoctlGen.Completion;

/// <summary>The headers that a declaration can name: those of the project, then the published ones. No header is read for it.</summary>
static class HeaderItems
{
    const string PathProperty = "Path";

    public static IEnumerable<CompletionItem> Of(SpecSources sources)
    {
        var own = sources.Files.Where(static file => file is { Kind: SpecFileKind.Header, Text: not null }).ToLookup(static file => file.Name, StringComparer.OrdinalIgnoreCase);
        return own.SelectMany(static same => same.Select(file => Item(same.Count() == 1 ? file.Name : WithFolder(file.Path), "0", file.Path)))
            .Concat(PublishedCatalogue.Headers.Where(header => !own.Contains(header)).Select(static header => Item(header, "1", path: "")));
    }

    public static bool IsOne(CompletionItem item) => item.Properties.ContainsKey(PathProperty);

    /// <summary>Where it is.</summary>
    public static IEnumerable<string> Describe(CompletionItem item) => [item.Properties[PathProperty] is { Length: > 0 } path ? path : "A header of Windows"];

    static CompletionItem Item(string name, string group, string path) =>
        CompletionItem.Create(name, sortText: group + name, properties: ImmutableDictionary<string, string>.Empty.Add(PathProperty, path), tags: [WellKnownTags.File], rules: ItemRules.Instance);

    /// <summary>Several folders may have a Public.h.</summary>
    static string WithFolder(string path) => SpecPath.NameOf(SpecPath.FolderOf(SpecPath.Plain(path)).TrimEnd('/')) is { Length: > 0 } folder ? $"{folder}/{SpecPath.NameOf(path)}" : SpecPath.NameOf(path);
}
