using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>
/// The reader over the headers of the Windows SDK, against what a C compiler makes of them. Headers/refresh-sdk.sh, which
/// fetches the headers, runs it; elsewhere it is skipped.
/// </summary>
public sealed class SdkHeadersTests
{
    const string Variable = "IOCTLGEN_SDK_INCLUDE";

    static readonly (string SeenBy, string[] Defines)[] Views =
    [
        ("application", []),
        ("driver", ["_NTDDK_"]),
        ("Windows 2000", ["NTDDI_VERSION=0x05000000", "_WIN32_WINNT=0x0500", "WINVER=0x0500"]),
    ];

    readonly Dictionary<string, string> _paths = Paths();

    [Fact]
    public void Every_code_is_read_as_the_compiler_reads_it() => Assert.Equal(
        SdkControlCode.Codes.Select(row => row.ToString()).Order(StringComparer.Ordinal),
        SdkControlCode.All.Select(row => row.Header).Distinct().SelectMany(Codes).Select(row => row.ToString()).Order(StringComparer.Ordinal));

    /// <summary>Which the compiler was not asked about, because the preprocessor gives them no value: the sizes of structures.</summary>
    static readonly string[] Sizes = ["FSCTL_QUERY_REGION_INFO_INPUT_VERSION", "FSCTL_QUERY_REGION_INFO_OUTPUT_VERSION", "FSCTL_QUERY_STORAGE_CLASSES_OUTPUT_VERSION"];

    /// <summary>Those that have no value; texts and small numbers are passed over in silence.</summary>
    [Fact]
    public void Every_define_that_looks_like_a_code_and_has_no_value_is_a_problem() => Assert.Equal(
        SdkControlCode.All.Where(row => row.Code is null).Select(row => row.Name).Where(name => !name.StartsWith("IOCTL_MINIPORT_SIGNATURE_", StringComparison.Ordinal) && !Sizes.Contains(name)).Order(StringComparer.Ordinal),
        SdkControlCode.All.Select(row => row.Header).Distinct().SelectMany(Problems).Order(StringComparer.Ordinal));

    IEnumerable<SdkControlCode> Codes(string header) => Views
        .SelectMany(view => Read(header, view.Defines).Codes
            .Where(code => code.Position.File == _paths[NameOf(header)])
            .Select(code => new SdkControlCode(header, code.Name, code.Value, view.SeenBy)))
        .DistinctBy(row => row.Name);

    IEnumerable<string> Problems(string header) => Read(header, []).Problems
        .Where(problem => problem.Position.File == _paths[NameOf(header)])
        .Select(problem => problem.Subject);

    HeaderFacts Read(string header, string[] defines) => HeaderReader.Read(
        Find(NameOf(header))!,
        new() { Include = (name, _) => Find(name), Defines = defines },
        TestContext.Current.CancellationToken);

    static string NameOf(string header) => header[(header.IndexOf('/', StringComparison.Ordinal) + 1)..];

    HeaderFile? Find(string name) => _paths.TryGetValue(name, out var path) ? new(path, File.ReadAllText(path)) : null;

    /// <summary>By their paths within shared and um, in any case: headers include each other as Windows finds them.</summary>
    static Dictionary<string, string> Paths()
    {
        var include = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(Directory.Exists(include), $"{Variable} names no folder Include/10.0.x of the Windows SDK.");

        return new[] { "shared", "um" }
            .Select(folder => Path.Combine(include, folder))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.h", SearchOption.AllDirectories).Select(path => (Name: Path.GetRelativePath(folder, path), Path: path)))
            .GroupBy(header => header.Name, header => header.Path, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(header => header.Key, header => header.First(), StringComparer.OrdinalIgnoreCase);
    }
}
