using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Tool.Tests;

/// <summary>From C to C# and back: import, the compiler, export, import.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Headers =>
    [
        "tests/WindowsLab/driver/public/ioctlgenlab.h",
        "tests/IoctlGen.Specs.Tests/CHeaders/Declarations/nasty.h",
        "tests/Packaging/Consumer/Public.h",
    ];

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task The_exported_header_has_the_codes_and_the_layouts_of_the_imported_one(string path)
    {
        var original = Repository.File(path);
        using var client = Client.Compile(await Import(original));
        await client.Write("Back.h", await client.Header());

        foreach (var target in new[] { CTarget.X64, CTarget.X86 })
            Assert.Equal(Facts(original, target), Facts(client.PathOf("Back.h"), target));
    }

    [Theory]
    [MemberData(nameof(Headers))]
    [InlineData("tests/IoctlGen.Specs.Tests/CHeaders/Declarations/modern.h")]
    public async Task What_is_imported_agrees_with_its_header(string path)
    {
        var original = Repository.File(path);
        using var client = Client.Compile(await Import(original));

        var run = await client.Run("verify", "--header", original);

        Assert.True(run.Output.Contains(", 0 differences\n", StringComparison.Ordinal), run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    /// <summary>What C++ has come back as C: names of members are those of their types and their own.</summary>
    [Fact]
    public async Task A_header_of_C_plus_plus_comes_back_as_C()
    {
        var original = Repository.File("tests/IoctlGen.Specs.Tests/CHeaders/Declarations/modern.h");
        using var client = Client.Compile(await Import(original));
        await client.Write("Back.h", await client.Header());

        foreach (var target in new[] { CTarget.X64, CTarget.X86 })
        {
            var (before, after) = (Read(original, target), Read(client.PathOf("Back.h"), target));
            Assert.Equal(before.Codes.Select(static code => (code.Name, code.Value)).Order(), after.Codes.Select(static code => (code.Name, code.Value)).Order());
            foreach (var name in new[] { "Head", "Range", "Point", "Packed", "Narrow", "Both", "Whole", "Meter_Other_Head" })
                Assert.Equal(Size(before, name), Size(after, name));
        }
    }

    static CHeader Read(string path, CTarget target) => CHeaderReader.Read(new(path, File.ReadAllText(path)), target: target, cancellationToken: TestContext.Current.CancellationToken);

    static long Size(CHeader header, string name)
    {
        Assert.True(header.Layouts.TryGet(header.Find(name)!, out var layout, out var reason), reason);
        return layout!.Size;
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task The_second_time_round_nothing_changes(string path)
    {
        using var first = Client.Compile(await Import(Repository.File(path)));
        var header = await first.Header();
        using var second = Client.Compile(await Import(first.PathOf("Public.h")));

        Assert.Equal(Declarations(header), Declarations(await second.Header()));
    }

    [Fact]
    public async Task What_a_declaration_mirrors_of_its_page_comes_back_by_the_exported_page()
    {
        const string Mirrored = "Handle = \"volume\", Privileges = \"SeManageVolumePrivilege\", Statuses = \"STATUS_BUSY STATUS_TIMEOUT\", Support = \"SMB3=No ReFS=Yes\", Irql = \"<= DISPATCH_LEVEL\", Use = \"reserved\"";
        using var client = Client.Compile($$"""
            [IoctlContract(0x8337, Header = "Public.h")]
            public static partial class Meter
            {
                [Ioctl(0x800, {{Mirrored}})]
                public static partial void Reset(this IoctlDevice device);
            }
            """);
        var export = await client.Run("export", "--header", client.PathOf("Public.h"), "--markdown", client.PathOf("docs"));
        var import = await Tool.Run("import", client.PathOf("Public.h"), "--pages", client.PathOf("docs/*.md"));

        Assert.Equal((0, 0), (export.ExitCode, import.ExitCode));
        Assert.Contains($"[Ioctl(0x800, {Mirrored})]", import.Output, StringComparison.Ordinal);
    }

    /// <summary>A header without its comments, of which import makes other words, and without assertions on padding, which are there once it is a field.</summary>
    static IEnumerable<string> Declarations(string header) =>
        header.Split('\n').Where(static line => !line.StartsWith("/*", StringComparison.Ordinal) && !line.Contains(", Padding", StringComparison.Ordinal));

    static async Task<string> Import(string path)
    {
        var run = await Tool.Run("import", path);
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }

    /// <summary>Codes by their values, structures (but for one that C has no name for, and export must name) by their sizes and the offsets of their fields: a line for each, in alphabetical order.</summary>
    static List<string> Facts(string path, CTarget target)
    {
        var header = Read(path, target);
        var facts = header.Codes.Select(static code => FormattableString.Invariant($"{code.Name} 0x{code.Value:X8}")).ToList();
        foreach (var structure in header.Structures.Where(static structure => structure.Name is not null && !structure.Name.EndsWith("_POINTS_STRUCT", StringComparison.Ordinal)))
        {
            Assert.True(header.Layouts.TryGet(structure, out var layout, out var reason), reason);
            facts.Add(FormattableString.Invariant($"sizeof({structure.Name}) {layout!.Size}"));
            AddFields(facts, header.Layouts, layout, structure.Name!, 0);
        }

        facts.AddRange(header.Enumerations.SelectMany(static type => type.Enumerators).Select(static value => FormattableString.Invariant($"{value.Name} {value.Value}")));
        return [.. facts.Order(StringComparer.Ordinal)];
    }

    /// <summary>A name that C++ keeps to itself is exported with an underscore. Elements without end are no field of C#.</summary>
    static void AddFields(List<string> facts, CLayouts layouts, CLayout layout, string name, long start)
    {
        foreach (var place in layout.Fields.Where(static place => place.Field is { Bits: not null, Name: not null }))
            facts.Add(FormattableString.Invariant($"{name}.{place.Field.Name!.TrimEnd('_')} bits {((start + place.Offset) * 8) + place.BitOffset} {place.Field.Bits}"));
        foreach (var place in layout.Fields.Where(static place => place.Field.Bits is null && place.Field.Type.Resolved is not CArray { Length: null }))
        {
            if (place.Field.Name?.StartsWith("_bits", StringComparison.Ordinal) == true || place.Field.Name?.StartsWith("Padding", StringComparison.Ordinal) == true)
                continue;
            var offset = start + place.Offset;
            if (place.Field.Type.Resolved is CStructure { Name: null } nested && layouts.TryGet(nested, out var inner, out _))
                AddFields(facts, layouts, inner!, place.Field.Name is { } own ? $"{name}.{own}" : name, offset);
            else
                facts.Add(FormattableString.Invariant($"{name}.{place.Field.Name?.TrimEnd('_')} {offset} {place.Size}"));
        }
    }
}
