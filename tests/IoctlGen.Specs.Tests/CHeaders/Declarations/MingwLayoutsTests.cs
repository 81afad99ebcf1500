using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>Sizes and offsets of structures, held against those of mingw-w64's compiler for both targets.</summary>
public sealed class MingwLayoutsTests
{
    const string Folder = "/usr/x86_64-w64-mingw32/include";

    public static TheoryData<string> Targets => [CTarget.X64.Name, CTarget.X86.Name];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_structure_of_the_nasty_header_lies_as_the_compiler_lays_it(string target)
    {
        var compared = Compare("nasty.h", Path.Combine(AppContext.BaseDirectory, "CHeaders/Declarations/nasty.h"), target);

        Assert.Equal(11, compared.Count);
        Assert.All(compared, pair => Assert.Equal(pair.Expected, pair.Actual));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_structure_of_their_headers_lies_as_the_compiler_lays_it(string target)
    {
        Assert.SkipUnless(Directory.Exists(Folder + "/ddk"), "The mingw-w64 headers are not installed (Debian: mingw-w64-common).");

        var compared = MingwLayout.All.Select(row => row.Header).Distinct().Where(header => header != "nasty.h")
            .SelectMany(header => Compare(header, Path.Combine(Folder, header), target)).ToList();
        var read = compared.Where(pair => !pair.Actual.EndsWith("is not defined", StringComparison.Ordinal)).ToList();

        Assert.True(compared.Count == read.Count, string.Join('\n', compared.Except(read).Select(pair => pair.Actual).Prepend("unread:")));
        Assert.Equal(read.Select(pair => pair.Expected), read.Select(pair => pair.Actual));
    }

    static List<(string Expected, string Actual)> Compare(string name, string path, string target)
    {
        var rows = MingwLayout.All.Where(row => row.Header == name && row.Target.Name == target).ToList();
        if (rows.Count == 0)
            return [];
        var header = CHeaderReader.Read(new(path, File.ReadAllText(path)), new() { Include = Find, Defines = ["__GNUC__=13", "NTDDI_VERSION=0x0A00000B", "DUMMYUNIONNAME=", "DUMMYSTRUCTNAME="] }, rows[0].Target, TestContext.Current.CancellationToken);
        return [.. rows.Select(row => ($"{row.Name} {row.Text}", $"{row.Name} {LayoutOf(header, row.Name)}"))];
    }

    static string LayoutOf(CHeader header, string name) =>
        header.Find(name) is not { } type ? $"'{name}' is not defined"
        : header.Layouts.TryGet(type, out var layout, out var reason) ? MingwLayout.TextOf(layout!)
        : reason!;

    /// <summary>All but windows.h and its parts, which would take most of the time once for each header.</summary>
    static HeaderFile? Find(string name, string from) =>
        new[] { Path.GetDirectoryName(from)!, Folder, Folder + "/ddk" }
            .Where(_ => !name.StartsWith("win", StringComparison.Ordinal) || name == "winioctl.h")
            .Select(folder => Path.Combine(folder, name)).Where(File.Exists)
            .Select(path => new HeaderFile(path, File.ReadAllText(path)))
            .FirstOrDefault();
}
