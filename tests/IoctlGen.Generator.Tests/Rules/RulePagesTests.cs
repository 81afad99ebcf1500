using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using IoctlGen.Generator.Tests.Snapshots;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>The table of rules, their analyzers, their pages and the list of released ids say the same.</summary>
public sealed class RulePagesTests
{
    static readonly string[] Headings = ["## Why it matters", "## Example", "## How to fix", "## When to suppress"];

    static IReadOnlyList<DiagnosticDescriptor> Table { get; } =
        [.. typeof(RuleTable).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>()];

    /// <summary>What keeps the compiler from asking analyzers at all.</summary>
    static readonly string[] ReportedByTheGenerator = ["IOCTL1019", "IOCTL1021", "IOCTL4004", "IOCTL4005", "IOCTL4006"];

    /// <summary>What no declaration should ever bring about, so that its page has no example.</summary>
    const string OwnFailure = "IOCTL9001";

    /// <summary>What the package's targets report of the project: severity and id. They have pages and no analyzers.</summary>
    static IReadOnlyList<(string Severity, string Id)> OfTheBuild { get; } =
        [.. Directory.GetFiles(InRepository("runtime/IoctlGen/build"), "*.targets").SelectMany(file => Regex.Matches(File.ReadAllText(file), "<(Warning|Error) Code=\"(.+?)\"")).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    const string Usings = "using System; using System.Threading; using System.Threading.Tasks; using IoctlGen;\n";

    public static TheoryData<string> Pages => [.. Ids.Where(id => id != OwnFailure)];

    static IEnumerable<string> Ids => Table.Select(rule => rule.Id).Order(StringComparer.Ordinal);

    [Fact]
    public void Every_rule_has_an_analyzer_and_every_analyzer_a_rule() => Assert.Equal(Ids.Except(ReportedByTheGenerator),
        typeof(IoctlGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() => Assert.Equal(Ids.Concat(OfTheBuild.Select(report => report.Id)).Order(StringComparer.Ordinal),
        Directory.GetFiles(InRepository("specs/rules"), "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_is_listed_as_released_or_to_be_with_its_title_and_severity() => Assert.Equal(
        Table.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}").Order(StringComparer.Ordinal),
        new[] { "Shipped", "Unshipped" }
            .SelectMany(kind => File.ReadAllLines(InRepository($"generator/IoctlGen.Generator/AnalyzerReleases.{kind}.md")))
            .Where(line => line.StartsWith("IOCTL", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_help_link_leads_to_the_page_of_its_rule_in_the_repository_that_the_build_states()
    {
        var repository = XDocument.Load(InRepository("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

        Assert.StartsWith("https://", repository, StringComparison.Ordinal);
        Assert.All(Table, rule => Assert.Equal($"{repository}/blob/main/specs/rules/{rule.Id}.md", rule.HelpLinkUri));
    }

    [Fact]
    public void Every_page_is_titled_like_its_rule_and_has_the_same_headings() => Assert.All(Table, rule =>
    {
        var lines = File.ReadAllLines(InRepository($"specs/rules/{rule.Id}.md"));
        Assert.Equal($"# {rule.Id}: {rule.Title}", lines[0]);
        Assert.Equal(rule.Id == OwnFailure ? Headings.Where(heading => heading != "## Example") : Headings, lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    });

    [Fact]
    public void Pages_of_what_the_build_reports_look_like_those_of_rules() => Assert.All(OfTheBuild, report =>
    {
        var lines = File.ReadAllLines(InRepository($"specs/rules/{report.Id}.md"));
        Assert.StartsWith($"# {report.Id}: ", lines[0], StringComparison.Ordinal);
        Assert.Equal(Headings, lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    });

    static string TitleOf(string id) => File.ReadLines(InRepository($"specs/rules/{id}.md")).First()[$"# {id}: ".Length..];

    [Fact]
    public void The_index_has_every_rule_with_its_severity_and_title() => Assert.Equal(
        Table.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity} | {rule.Title} |")
            .Concat(OfTheBuild.Select(report => $"| [{report.Id}]({report.Id}.md) | {report.Severity} | {TitleOf(report.Id)} |")).Order(StringComparer.Ordinal),
        File.ReadLines(InRepository("specs/rules/README.md")).Where(line => line.StartsWith("| [IOCTL", StringComparison.Ordinal)).Select(WithoutFix).Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_says_of_every_rule_whether_a_fix_does_it_as_its_page_does() => Assert.All(
        File.ReadLines(InRepository("specs/rules/README.md")).Where(line => line.StartsWith("| [IOCTL", StringComparison.Ordinal)),
        line => Assert.Equal(File.ReadAllText(InRepository($"specs/rules/{line[3..12]}.md")).Contains("A fix does it", StringComparison.Ordinal), line.EndsWith("| yes |", StringComparison.Ordinal)));

    /// <summary>The last column says whether there is a fix.</summary>
    static string WithoutFix(string line) => line[..(line.TrimEnd('|').LastIndexOf('|') + 1)];

    /// <summary>Stands beside ours when a page is tried: IOCTL1018 is about what another generator writes.</summary>
    static readonly TinyGenerator Another = new(production => production.AddSource("Numbers.g.cs", "static class Numbers { public const int Start = 0x801; }"));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_example_of_a_page_breaks_its_rule_and_no_other_and_the_fix_breaks_none(string id)
    {
        var page = File.ReadAllText(InRepository($"specs/rules/{id}.md"));
        var blocks = Blocks(page, "csharp").Select(block => Usings + block).ToArray();
        var versions = Versions(page);
        var specs = Specs(page);

        Assert.Equal(2, blocks.Length);
        Assert.Equal([id], (await Analysis.Of([("Page.cs", blocks[0])], advice: id, version: versions[0], others: [Another], specs: specs[0])).Reports.Select(report => report.Id).Distinct());
        await Analysis.Advises(id, blocks[1], versions[1], specs[1]);
    }

    static string[] Blocks(string page, string language) =>
        [.. page.Split($"```{language}\n")[1..].Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])];

    /// <summary>The spec files of example and fix: a page of a rule about them shows the header, or the documentation page, of both or of each.</summary>
    static SpecFiles[] Specs(string page)
    {
        var defines = Blocks(page, "xml").Select(block => Regex.Match(block, "Defines=\"(.+)\"")).Where(match => match.Success).Select(match => " " + match.Groups[1].Value.Replace(';', SpecFile.DefineSeparator)).ToArray();
        var headers = Blocks(page, "c");
        var files = Enumerable.Range(0, Math.Max(headers.Length, headers.Length == 0 ? 0 : defines.Length))
            .Select(i => ("/src/Public.h" + defines.ElementAtOrDefault(i), headers[Math.Min(i, headers.Length - 1)])).Concat(Blocks(page, "markdown").Select(text => ("/src/page.md", text))).ToArray();
        var imports = Blocks(page, "xml").Where(block => block.Contains(" Import=", StringComparison.Ordinal)).Select(block => (Stated: Regex.Match(block, "Import=\"(.+?)\"").Groups[1].Value, Namespace: Regex.Match(block, "Namespace=\"(.+?)\"").Groups[1].Value)).ToArray();
        var specs = files.Length == 0 ? [SpecFiles.None]
            : imports.Length > 0 ? [.. Enumerable.Range(0, Math.Max(imports.Length, headers.Length)).Select(i => SpecFiles.Importing(imports[Math.Min(i, imports.Length - 1)].Stated, ("/src/Public.h", imports[Math.Min(i, imports.Length - 1)].Namespace, headers[Math.Min(i, headers.Length - 1)])))]
            : Array.ConvertAll(files, file => SpecFiles.Of(file));
        if (Regex.Match(page, "<SupportedOSPlatformVersion>(.+)</SupportedOSPlatformVersion>") is { Success: true } stated)
            specs = Array.ConvertAll(specs, files => files.With(("TargetPlatformIdentifier", "Windows"), ("TargetPlatformMinVersion", stated.Groups[1].Value)));
        return [specs[0], specs[^1]];
    }

    /// <summary>The language versions of example and fix: the newest, unless the page is about them.</summary>
    static LanguageVersion[] Versions(string page) => Regex.Matches(page, "<LangVersion>(.+)</LangVersion>") is { Count: 2 } stated
        ? [.. stated.Select(match => LanguageVersionFacts.TryParse(match.Groups[1].Value, out var version) ? version : throw new FormatException(match.Value))]
        : [LanguageVersion.Preview, LanguageVersion.Preview];

    [Fact]
    public void Every_id_is_of_a_known_range()
    {
        Assert.All(Ids, id => Assert.Matches(new Regex("^IOCTL([1-4][0-9]{3}|9001)$"), id));
        Assert.All(OfTheBuild, report => Assert.Matches(new Regex("^IOCTL7[0-9]{3}$"), report.Id));
    }

    static string InRepository(string path, [CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "../../..", path);
}
