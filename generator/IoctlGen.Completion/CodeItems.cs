using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;

namespace IoctlGen.Completion;

/// <summary>The names of codes that a declaration may want: those of the project's headers, then the published ones.</summary>
/// <param name="contract">The contract that the declaration is in; null for none.</param>
/// <param name="sources">The project's spec files.</param>
sealed class CodeItems(ContractFacts? contract, SpecSources sources)
{
    const string HeaderProperty = "Header";

    static readonly ImmutableArray<string> Tags = [WellKnownTags.Constant];

    /// <summary>Those that a program can send, made once: they are the same in all projects.</summary>
    static readonly Lazy<IReadOnlyList<PublishedName>> Published = new(static () =>
        [.. PublishedCatalogue.All.Where(static row => row is { IsKernelOnly: false, Inside.Length: 0 }).Select(static row => new PublishedName(row.Name, row.Header, CtlCode.DeviceType(row.Code)))]);

    readonly string? _header = contract?.Attribute[AttributeNames.Header]?.Text;

    /// <summary>The groups, in their order in the list.</summary>
    enum Group
    {
        /// <summary>Of the header that the contract states.</summary>
        OwnHeader,

        /// <summary>Of another header of the project.</summary>
        Header,

        /// <summary>Published of the contract's header or device type.</summary>
        Fitting,

        /// <summary>Published of others.</summary>
        Published,
    }

    /// <param name="attribute">The declaration itself, whose name is not taken by it.</param>
    /// <param name="cancellationToken">Cancels the reading of the headers.</param>
    public IReadOnlyList<CompletionItem> All(AttributeSyntax attribute, CancellationToken cancellationToken)
    {
        sources.Read(cancellationToken);
        var declared = new HashSet<string>((contract?.Methods ?? []).Where(method => method.Attribute.Syntax != attribute).Select(static method => method.Name), StringComparer.Ordinal);
        var properties = _header is null ? ImmutableDictionary<string, string>.Empty : ImmutableDictionary<string, string>.Empty.Add(HeaderProperty, _header);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var items = new List<CompletionItem>();
        foreach (var code in sources.Headers.SelectMany(static header => header.Facts.Codes))
            Add(code.Name, SpecPath.NameOf(code.Position.File), IsOwn(code.Position.File) ? Group.OwnHeader : Group.Header);
        foreach (var published in Published.Value)
            Add(published.Name, published.Header, Fits(published) ? Group.Fitting : Group.Published);
        return items;

        // What is declared already comes last in its group.
        void Add(string name, string header, Group group)
        {
            if (names.Add(name))
                items.Add(CompletionItem.Create(name, sortText: $"{(int)group}{(declared.Contains(name) ? 1 : 0)}{name}", properties: properties, tags: Tags, rules: ItemRules.Instance, inlineDescription: header));
        }
    }

    /// <summary>The facts of a code, in lines.</summary>
    public static IEnumerable<string> Describe(CompletionItem item, SpecSources sources, CancellationToken cancellationToken)
    {
        sources.Read(cancellationToken);
        item.Properties.TryGetValue(HeaderProperty, out var header);
        return sources.Find(item.DisplayText, header, declared: null) is { } known ? CodeDescription.Lines(known, cancellationToken) : [];
    }

    bool IsOwn(string path) => _header is not null && SpecPath.EndsWith(path, _header);

    bool Fits(PublishedName published) => published.DeviceType == contract?.DeviceType || string.Equals(published.Header, _header, StringComparison.OrdinalIgnoreCase);

    sealed record PublishedName(string Name, string Header, uint DeviceType);
}
