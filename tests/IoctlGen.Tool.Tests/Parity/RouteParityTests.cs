using System.Text.RegularExpressions;

namespace IoctlGen.Tool.Tests.Parity;

/// <summary>The route of a code is one, whoever is asked: the generated call, the page that export writes, the import of its header, the fix, the migration.</summary>
public sealed partial class RouteParityTests
{
    const string FileSystem = "FileSystemControl", Device = "DeviceControl";

    /// <summary>Name, code, what the declaration states, the page's major code, the catalogue's word (it knows the name), the route.</summary>
    public static TheoryData<string, string, string?, string?, string> Rows { get; } = new()
    {
        { "IOCTL_METER_START", "0x83372000", null, null, Device },
        { "IOCTL_METER_START", "0x83372000", null, Device, Device },
        { "IOCTL_METER_START", "0x83372000", null, FileSystem, FileSystem },
        { "IOCTL_METER_START", "0x83372000", FileSystem, null, FileSystem },
        { "IOCTL_METER_START", "0x83372000", FileSystem, Device, FileSystem },
        { "IOCTL_METER_START", "0x00092000", null, null, FileSystem },
        { "IOCTL_METER_START", "0x00092000", null, Device, Device },
        { "IOCTL_METER_START", "0x00092000", Device, FileSystem, Device },
        { "FSCTL_METER_SCAN", "0x83372000", null, null, Device },
        { "FSCTL_METER_SCAN", "0x83372000", null, Device, Device },
        { "FSCTL_METER_SCAN", "0x83372000", null, FileSystem, FileSystem },
        { "FSCTL_METER_SCAN", "0x83372000", Device, FileSystem, Device },
        { "FSCTL_METER_SCAN", "0x83372000", FileSystem, null, FileSystem },
        { "FSCTL_METER_SCAN", "0x83372000", "Unspecified", null, Device },
        { "FSCTL_METER_SCAN", "0x83372000", "Unspecified", FileSystem, FileSystem },
        { "FSCTL_METER_SCAN", "0x00092000", null, null, FileSystem },
        { "FSCTL_METER_SCAN", "0x00092000", null, FileSystem, FileSystem },
        { "FSCTL_PIPE_LISTEN", "0x00110008", null, null, FileSystem },
        { "FSCTL_PIPE_LISTEN", "0x00110008", null, Device, Device },
        { "FSCTL_PIPE_LISTEN", "0x00110008", Device, null, Device },
        { "IOCTL_DISK_GET_LENGTH_INFO", "0x0007405C", null, null, Device },
    };

    /// <summary>A header declares no route.</summary>
    public static TheoryData<string, string, string?, string?, string> RowsOfHeaders => [.. Rows.Where(static row => row.Data.Item3 is null)];

    /// <summary>No contract states that it states nothing.</summary>
    public static TheoryData<string, string, string?, string?, string> RowsOfContracts => [.. Rows.Where(static row => row.Data.Item3 != "Unspecified")];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Calls_take_the_route_that_the_exported_page_states_and_that_page_changes_none(string name, string code, string? declared, string? page, string route)
    {
        var contract = Contract(name, code, declared);
        var project = new EditedProject(contract, Pages(name, page));
        using var folder = new TemporaryFolder();
        await project.Save(folder.PathOf("Driver.Client.dll"));
        var export = await Tool.Run("export", folder.PathOf("Driver.Client.dll"), "--markdown", folder.PathOf("pages"));
        Assert.Equal(("", 0), (export.Error, export.ExitCode));
        var exported = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder.PathOf("pages"))), TestContext.Current.CancellationToken);
        var (generated, reports) = await project.Build();
        var (fromExported, reportsOfExported) = await new EditedProject(contract, ("exported.md", exported)).Build();

        Assert.Equal((route, route, route), (RouteOf(generated, code), MajorCode().Match(exported).Value == "IRP_MJ_FILE_SYSTEM_CONTROL" ? FileSystem : Device, RouteOf(fromExported, code)));
        Assert.Equal(IsInDoubt(name, code, declared, page), reports.Any(IsAsked));
        Assert.DoesNotContain(reportsOfExported, IsAsked);
    }

    /// <summary>What import writes of a header, with the page or without it, asks nothing and goes the same way.</summary>
    [Theory]
    [MemberData(nameof(RowsOfHeaders))]
    public async Task An_import_states_the_route_that_its_sources_tell(string name, string code, string? declared, string? page, string route)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("Public.h"), $"#define {name} {code}\n", TestContext.Current.CancellationToken);
        foreach (var (file, text) in Pages(name, page))
            await File.WriteAllTextAsync(folder.PathOf(file), text, TestContext.Current.CancellationToken);
        var import = await Tool.Run(["import", folder.PathOf("Public.h"), .. page is null ? Array.Empty<string>() : ["--pages", folder.PathOf("*.md")]]);
        Assert.Equal(("", 0), (import.Error, import.ExitCode));

        // The driver's own header calls a code that nobody else knows a file-system control.
        var expected = IsInDoubt(name, code, declared, page) ? FileSystem : route;
        foreach (var pages in new[] { [], Pages(name, page) })
        {
            var (generated, reports) = await new EditedProject(import.Output, pages).Build();
            Assert.Equal(expected, RouteOf(generated, code));
            Assert.DoesNotContain(reports, IsAsked);
        }
    }

    [Theory]
    [MemberData(nameof(RowsOfContracts))]
    public async Task The_fix_declares_the_route_that_import_does(string name, string code, string? declared, string? page, string route)
    {
        var contract = $"using System;\nusing IoctlGen;\n\n[IoctlContract(Header = \"Public.h\"{Stated(declared)})]\npublic static partial class Meter\n{{\n}}\n";
        (string, string)[] specs = [("Public.h", $"#define {name} {code}\n"), .. Pages(name, page)];
        var (generated, reports) = await new EditedProject(await new EditedProject(contract, specs).DeclareMissing(), specs).Build();

        Assert.Equal(IsInDoubt(name, code, declared, page) ? FileSystem : route, RouteOf(generated, code));
        Assert.DoesNotContain(reports, IsAsked);
    }

    /// <summary>DeviceIoControl knows device types and no names: where no source knows better, the new call goes where the old one went.</summary>
    [Theory]
    [MemberData(nameof(RowsOfContracts))]
    public async Task A_migrated_call_goes_where_its_sources_tell_or_where_the_old_one_went(string name, string code, string? declared, string? page, string route)
    {
        var type = code[..6];
        var contract = declared is null ? "" : $"[IoctlContract({type}{Stated(declared)})]\nstatic partial class {ClassOf(name, type)}\n{{\n}}\n";
        var old = $$"""
            using System;
            using System.Runtime.InteropServices;
            using IoctlGen;

            {{contract}}
            static class Old
            {
                const uint {{name}} = {{code}};

                [DllImport("kernel32.dll")]
                static extern bool DeviceIoControl(SafeHandle device, uint code, IntPtr input, int inputSize, IntPtr output, int outputSize, out int returned, IntPtr overlapped);

                static bool Call(SafeHandle device) => DeviceIoControl(device, {{name}}, IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero);
            }
            """;
        var (generated, reports) = await new EditedProject(await new EditedProject(old, Pages(name, page)).Migrate("Call"), Pages(name, page)).Build();

        // A contract that sends all its codes elsewhere does not change where the old call went.
        var expected = page is not null ? page : name == "FSCTL_PIPE_LISTEN" ? FileSystem : code.StartsWith("0x0009", StringComparison.Ordinal) ? FileSystem : Device;
        Assert.Equal(expected, RouteOf(generated, code));
        Assert.DoesNotContain(reports, IsAsked);
        Assert.True(declared is not null || expected == route);
    }

    static string ClassOf(string name, string type) => type switch { "0x0009" => "FileSystem", "0x0011" => "NamedPipe", _ => name.Split('_')[1] is { } word ? word[0] + word[1..].ToLowerInvariant() : "" };

    static string Contract(string name, string code, string? declared) =>
        $"using IoctlGen;\n\n[IoctlContract]\npublic static partial class Meter\n{{\n    [Ioctl(Code = {code}, Name = \"{name}\"{Stated(declared)})] public static partial void Start(this IoctlDevice device);\n}}\n";

    static string Stated(string? declared) => declared is null ? "" : $", MajorFunction = MajorFunction.{declared}";

    static (string Name, string Text)[] Pages(string name, string? major) => major is null ? [] :
        [("page.md", $"---\ntitle: {name}\n---\n## -ioctlparameters\n### -ioctl-major-code\n{(major == FileSystem ? "IRP_MJ_FILE_SYSTEM_CONTROL" : "IRP_MJ_DEVICE_CONTROL")}\n")];

    /// <summary>What the descriptor states, else what the runtime makes of the device type.</summary>
    static string RouteOf(string generated, string code) =>
        StatedRoute().Match(generated) is { Success: true } stated ? stated.Groups[1].Value : code.StartsWith("0x0009", StringComparison.Ordinal) ? FileSystem : Device;

    static bool IsInDoubt(string name, string code, string? declared, string? page) =>
        name == "FSCTL_METER_SCAN" && code.StartsWith("0x8337", StringComparison.Ordinal) && declared is null or "Unspecified" && page is null;

    static bool IsAsked(string report) => report.Contains("IOCTL3002", StringComparison.Ordinal);

    [GeneratedRegex(@"MajorFunction = global::IoctlGen\.MajorFunction\.(\w+)")]
    private static partial Regex StatedRoute();

    [GeneratedRegex(@"IRP_MJ_\w+")]
    private static partial Regex MajorCode();
}
