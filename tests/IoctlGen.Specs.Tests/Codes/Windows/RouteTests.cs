using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Documentation;

namespace IoctlGen.Specs.Tests;

public sealed class RouteTests
{
    const string Listen = "FSCTL_PIPE_LISTEN", Scan = "FSCTL_METER_SCAN", Start = "IOCTL_METER_START", FileSystem = "IRP_MJ_FILE_SYSTEM_CONTROL", Device = "IRP_MJ_DEVICE_CONTROL";

    const uint ListenCode = 0x00110008, MeterCode = 0x83372000, FileSystemCode = 0x00092000;

    /// <summary>26 of named pipes, two of redirectors and one of mailslots: their device type alone would send them the wrong way.</summary>
    [Fact]
    public void The_29_published_FSCTL_codes_of_other_device_types_are_file_system_controls()
    {
        var rows = PublishedCatalogue.All.Where(row => Route.IsInDoubt(row.Name, row.Code)).ToList();

        Assert.Equal(29, rows.Count);
        Assert.All(rows, row => Assert.Equal(Route.FileSystemControl, Route.Of(Route.Unspecified, row.Name, row.Code, page: null, row)));
    }

    [Theory]
    [InlineData(Route.DeviceControl, Listen, ListenCode, FileSystem, Route.DeviceControl)] // the declaration before all others
    [InlineData(Route.FileSystemControl, Start, MeterCode, Device, Route.FileSystemControl)]
    [InlineData(Route.Unspecified, Listen, ListenCode, Device, Route.DeviceControl)] // the page before the catalogue
    [InlineData(Route.Unspecified, Listen, ListenCode, null, Route.FileSystemControl)] // the catalogue before the device type
    [InlineData(Route.Unspecified, Listen, ListenCode + 4, null, Route.DeviceControl)] // a name with another code is not the published one
    [InlineData(Route.Unspecified, Scan, MeterCode, null, Route.DeviceControl)] // a name alone is no route
    [InlineData(Route.Unspecified, Scan, MeterCode, FileSystem, Route.FileSystemControl)]
    [InlineData(Route.Unspecified, Scan, MeterCode, Device + " " + FileSystem, Route.FileSystemControl)] // of both, the one that the name claims
    [InlineData(Route.Unspecified, Start, MeterCode, Device + " " + FileSystem, Route.DeviceControl)]
    [InlineData(Route.Unspecified, Start, MeterCode, FileSystem, Route.FileSystemControl)]
    [InlineData(Route.Unspecified, Start, FileSystemCode, Device, Route.DeviceControl)]
    [InlineData(Route.Unspecified, Start, FileSystemCode, null, Route.FileSystemControl)]
    [InlineData(Route.Unspecified, Start, MeterCode, "IRP_MJ_INTERNAL_DEVICE_CONTROL", Route.DeviceControl)]
    [InlineData(5, Start, FileSystemCode, null, Route.FileSystemControl)] // no route, and an error of its own
    public void Who_speaks_first_decides(int declared, string name, uint code, string? majorCodes, int route) =>
        Assert.Equal(route, Route.Of(declared, name, code, majorCodes is null ? null : Page(name, majorCodes), PublishedCatalogue.Find(name)));

    [Theory]
    [InlineData(Listen, ListenCode, null, null)]
    [InlineData(Listen, ListenCode, Device, Route.DeviceControl)]
    [InlineData(Scan, MeterCode, null, Route.FileSystemControl)]
    [InlineData(Scan, MeterCode, Device, Route.DeviceControl)]
    [InlineData(Scan, MeterCode, FileSystem, Route.FileSystemControl)]
    [InlineData(Scan, FileSystemCode, null, null)]
    [InlineData(Scan, FileSystemCode, FileSystem, null)]
    [InlineData(Start, MeterCode, Device, null)]
    [InlineData(Start, MeterCode, FileSystem, Route.FileSystemControl)]
    [InlineData(Start, FileSystemCode, Device, Route.DeviceControl)]
    public void A_declaration_states_what_its_code_does_not_tell(string name, uint code, string? majorCodes, int? stated) =>
        Assert.Equal(stated, Route.ToState(name, code, majorCodes is null ? null : Page(name, majorCodes), PublishedCatalogue.Find(name)));

    static PageFacts Page(string name, string majorCodes) => Read.Page("page.md", $"---\ntitle: {name}\n---\n## -ioctlparameters\n### -ioctl-major-code\n{majorCodes.Replace(" ", ", ", StringComparison.Ordinal)}\n");
}
