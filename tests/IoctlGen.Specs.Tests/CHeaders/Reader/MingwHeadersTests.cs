using System.Text.RegularExpressions;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

/// <summary>The reader over the driver headers of mingw-w64, where they are installed, against what their compiler makes of them.</summary>
public sealed partial class MingwHeadersTests
{
    const string Folder = "/usr/x86_64-w64-mingw32/include";

    /// <summary>What the table of the compiler's values does not have, as no CTL_CODE makes it, and why; kept by hand.</summary>
    static readonly Dictionary<string, string> LeftOut = FactTable.Rows("CHeaders/mingw-left-out.tsv").ToDictionary(row => row[0], row => row[1]);

    [Fact]
    public void Every_code_of_their_headers_is_read_as_the_compiler_reads_it()
    {
        RequireInstalled();

        Assert.Equal(
            MingwControlCode.All.Select(row => $"{row.Header} {row.Name} 0x{row.Code:X8}").Order(StringComparer.Ordinal),
            MingwControlCode.All.Select(row => row.Header).Distinct()
                .SelectMany(header => Codes(Path.Combine(Folder, header)).Select(code => $"{header} {code.Name} 0x{code.Value:X8}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_define_of_their_headers_is_in_the_table_or_left_out_for_a_reason() => Assert.Equal(
        Headers().SelectMany(header => Define().Matches(File.ReadAllText(header)).Select(match => match.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal),
        MingwControlCode.All.Select(row => row.Name).Where(CodeName.IsPrefixed).Distinct().Concat(LeftOut.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_left_out_and_yet_a_code_has_the_published_value()
    {
        var codes = Headers().SelectMany(Codes).Where(code => LeftOut.ContainsKey(code.Name)).ToList();

        Assert.Equal(LeftOut.Where(row => row.Value == "a sum, no CTL_CODE").Select(row => row.Key), codes.Select(code => code.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(codes, code => Assert.Equal(PublishedCatalogue.Find(code.Name)!.Code, code.Value));
    }

    static IEnumerable<HeaderCode> Codes(string path) =>
        HeaderReader.Read(new(path, File.ReadAllText(path)), new() { Include = Find }, TestContext.Current.CancellationToken).Codes
            .Where(code => code.Position.File == path);

    /// <summary>The paths of their headers that define a code.</summary>
    static IReadOnlyList<string> Headers()
    {
        RequireInstalled();
        return [.. Directory.EnumerateFiles(Folder, "*.h", SearchOption.AllDirectories).Where(path => Define().IsMatch(File.ReadAllText(path)))];
    }

    static void RequireInstalled() => Assert.SkipUnless(Directory.Exists(Folder + "/ddk"), "The mingw-w64 headers are not installed (Debian: mingw-w64-common).");

    [GeneratedRegex(@"^[ \t]*#[ \t]*define[ \t]+((?:IOCTL|FSCTL)_\w+)", RegexOptions.Multiline)]
    private static partial Regex Define();

    /// <summary>All but windows.h and its parts, which say nothing of codes and once for each header would take most of the time.</summary>
    static HeaderFile? Find(string name, string from) =>
        new[] { Path.GetDirectoryName(from)!, Folder, Folder + "/ddk" }
            .Where(_ => !name.StartsWith("win", StringComparison.Ordinal) || name == "winioctl.h")
            .Select(folder => Path.Combine(folder, name)).Where(File.Exists)
            .Select(path => new HeaderFile(path, File.ReadAllText(path)))
            .FirstOrDefault();
}
