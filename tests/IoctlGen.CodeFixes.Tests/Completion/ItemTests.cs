using IoctlGen.Completion;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis.CSharp;
using static IoctlGen.CodeFixes.Tests.Testing.MeterProject;

namespace IoctlGen.CodeFixes.Tests.Completion;

/// <summary>What is offered, in which order, and what becomes of the text.</summary>
public sealed class ItemTests
{
    const string Here = "{|here:|}", Codes = """
        #define IOCTL_METER_START CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)
        #define IOCTL_METER_STOP CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)

        """;

    [Fact]
    public async Task The_project_s_headers_come_first_and_what_is_declared_behind_the_rest_of_its_header()
    {
        var names = (await Completions.At([
            ("Consumer/Other.h", "#define IOCTL_ANY_RESET CTL_CODE(0x8338, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n"),
            ("Consumer/Public.h", Codes),
            (Fix.File, Contract("Public.h", $"[Ioctl(\"IOCTL_METER_START\")] public static partial void Start(this IoctlDevice device);\n[Ioctl(\"{Here}\")] public static partial void Stop(this IoctlDevice device);"))])).Names;

        Assert.Equal(["IOCTL_METER_STOP", "IOCTL_METER_START", "IOCTL_ANY_RESET", "IOCTL_DISK_ARE_VOLUMES_READY"], names.Take(4));
    }

    [Fact]
    public async Task Its_own_name_does_not_make_it_declared() => Assert.Equal(
        ["IOCTL_METER_START", "IOCTL_METER_STOP"],
        (await Completions.At(Of(Codes, Contract("Public.h", $"[Ioctl(\"IOCTL_METER_START{Here}\")] public static partial void Start(this IoctlDevice device);")))).Names.Take(2));

    [Fact]
    public async Task Published_names_of_the_header_or_the_device_type_come_before_others()
    {
        var names = (await Completions.At(Contract("ntddcdrm.h", $"[Ioctl(\"{Here}\")]"))).Names.ToList();
        var last = Math.Max(names.IndexOf("IOCTL_CDROM_CHECK_VERIFY"), names.IndexOf("IOCTL_DISK_GET_LENGTH_INFO"));
        Assert.True(last < names.IndexOf("FSCTL_GET_COMPRESSION"));
        Assert.True(last < names.IndexOf("IOCTL_BATTERY_QUERY_STATUS"));
    }

    [Fact]
    public async Task What_a_program_cannot_send_is_left_out()
    {
        var names = (await Completions.At(Contract("ntddscsi.h", $"[Ioctl(\"{Here}\")]"))).Names.ToList();
        Assert.Contains("IOCTL_SCSI_MINIPORT", names);
        Assert.DoesNotContain("IOCTL_SCSI_MINIPORT_IDENTIFY", names);
        Assert.DoesNotContain("IOCTL_INTERNAL_USB_SUBMIT_URB", names);
    }

    [Fact]
    public async Task A_published_name_of_a_header_of_the_project_is_offered_once() => Assert.Single(
        (await Completions.At(Of("#define IOCTL_DISK_EJECT_MEDIA CTL_CODE(7, 0x202, METHOD_BUFFERED, FILE_READ_ACCESS)\n", Contract("Public.h", $"[Ioctl(\"{Here}\")]")))).Names, "IOCTL_DISK_EJECT_MEDIA");

    [Fact]
    public async Task A_published_code_is_described()
    {
        var completions = await Completions.At(Contract("ntdddisk.h", $"[Ioctl(\"{Here}\")]"));
        Assert.Equal("""
            IOCTL_DISK_GET_LENGTH_INFO = 0x0007405C
            CTL_CODE(FILE_DEVICE_DISK, 0x0017, METHOD_BUFFERED, FILE_READ_ACCESS)
            Header: ntdddisk.h
            Buffers: none → GET_LENGTH_INFORMATION
            Since: Windows XP, Windows Server 2003
            https://learn.microsoft.com/windows-hardware/drivers/ddi/ntdddisk/ni-ntdddisk-ioctl_disk_get_length_info
            """, await completions.DescriptionOf("IOCTL_DISK_GET_LENGTH_INFO"), ignoreLineEndingDifferences: true);
        Assert.Contains("\nReplaced by IOCTL_DISK_GET_DRIVE_GEOMETRY_EX\n", await completions.DescriptionOf("IOCTL_DISK_GET_DRIVE_GEOMETRY"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_of_a_header_is_described()
    {
        var completions = await Completions.At(Of("""
            typedef struct _METER_STATE { unsigned long Level; } METER_STATE;
            #define IOCTL_METER_GET_STATE CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS) // out: METER_STATE
            """, Contract("Public.h", $"[Ioctl(\"{Here}\")]")));
        Assert.Equal("""
            IOCTL_METER_GET_STATE = 0x83376004
            CTL_CODE(0x8337, 0x0801, METHOD_BUFFERED, FILE_READ_ACCESS)
            Header: Public.h(2,9)
            Buffers: none → METER_STATE
            """, await completions.DescriptionOf("IOCTL_METER_GET_STATE"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_code_of_a_header_that_only_drivers_send_says_so()
    {
        var completions = await Completions.At(Of("#define IOCTL_INTERNAL_USB_SUBMIT_URB CTL_CODE(0x22, 0, METHOD_NEITHER, FILE_ANY_ACCESS)\n", Contract("Public.h", $"[Ioctl(\"{Here}\")]")));
        Assert.EndsWith("\nKernel only: drivers alone can send it", (await completions.DescriptionOf("IOCTL_INTERNAL_USB_SUBMIT_URB")).Split("\nhttp")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"{|here:|}\"", "\"IOCTL_DISK_EJECT_MEDIA\"")]
    [InlineData("\"IOCTL_DISK{|here:|}_IS_WRITABLE\"", "\"IOCTL_DISK_EJECT_MEDIA\"")]
    [InlineData("\"{|here:|}IOCTL DISK\"", "\"IOCTL_DISK_EJECT_MEDIA\"")]
    [InlineData("@\"IOCTL_{|here:|}\"", "@\"IOCTL_DISK_EJECT_MEDIA\"")]
    [InlineData("\"IOCTL_{|here:|}", "\"IOCTL_DISK_EJECT_MEDIA")]
    [InlineData("@\"IOCTL_{|here:|}", "@\"IOCTL_DISK_EJECT_MEDIA")]
    [InlineData("\"IOCTL_{|here:|}, Header = \"x.h\"", "\"IOCTL_DISK_EJECT_MEDIA, Header = \"x.h\"")]
    public async Task What_stands_between_the_quotes_is_replaced(string before, string after) =>
        Assert.Equal(Contract("x.h", $"[Ioctl({after})]"), await (await Completions.At(Contract("x.h", $"[Ioctl({before})]"))).TextWith("IOCTL_DISK_EJECT_MEDIA"));

    [Fact]
    public async Task What_stands_behind_the_name_in_a_string_that_is_not_closed_stays() =>
        Assert.Equal("[IoctlGen.Ioctl(\"IOCTL_DISK_EJECT_MEDIA // soon", await (await Completions.At("[IoctlGen.Ioctl(\"IOCTL_{|here:|} // soon")).TextWith("IOCTL_DISK_EJECT_MEDIA"));

    [Fact]
    public async Task The_project_s_headers_come_before_those_of_Windows()
    {
        var completions = await Completions.At([("Consumer/Zoom.h", Codes), ("Consumer/Public.h", Codes), (Fix.File, Contract("Pub{|here:|}", ""))]);
        Assert.Equal(["Public.h", "Zoom.h"], completions.Names.Take(2));
        Assert.Equal("/Consumer/Public.h", await completions.DescriptionOf("Public.h"));
        Assert.Equal("A header of Windows", await completions.DescriptionOf("ntdddisk.h"));
        Assert.Equal(Contract("Public.h", ""), await completions.TextWith("Public.h"));
    }

    [Fact]
    public void A_header_is_named_with_its_folder_where_the_project_has_two_of_its_name() => Assert.Equal(
        ["Public.h", "a/Meter.h", "b/meter.h"],
        HeaderItems.Of(new([Header("/src/a/Meter.h"), Header(@"C:\src\x\..\b\meter.h"), Header("/src/Public.h")])).Select(static item => item.DisplayText).Take(3).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("#include \"missing.h\"\n#define IOCTL_METER_BAD CTL_CODE(0x8337, 1 /, 0)\n#if\nstruct {\n")]
    [InlineData("\0\0\0")]
    public async Task A_broken_header_costs_no_name_of_another(string broken)
    {
        var completions = await Completions.At([("Consumer/Broken.h", broken), ("Consumer/Public.h", Codes), (Fix.File, Contract("Broken.h", $"[Ioctl(\"{Here}\")]"))]);
        Assert.Contains("IOCTL_METER_STOP", completions.Names);
        Assert.Contains("IOCTL_DISK_EJECT_MEDIA", completions.Names);
        Assert.StartsWith("IOCTL_METER_STOP = 0x83372008\n", await completions.DescriptionOf("IOCTL_METER_STOP"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reading_of_headers_is_cancelled() => Assert.ThrowsAny<OperationCanceledException>(() =>
        new CodeItems(contract: null, new([Header("/src/Public.h")])).All(SyntaxFactory.Attribute(SyntaxFactory.IdentifierName("Ioctl")), new(canceled: true)));

    static SpecFile Header(string path) => new(SpecFileKind.Header, path, Defines: "", Codes);

    static string Contract(string header, string members) => $$"""
        using IoctlGen;

        [IoctlContract(DeviceType.Disk, Header = "{{header}}")]
        public static partial class Meter
        {
            {{members}}
        }
        """;
}
