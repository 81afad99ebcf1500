using IoctlGen.Specs.Catalogue;
using IoctlGen.Tool.Decode;

namespace IoctlGen.Tool.Tests.Decode;

/// <summary>The C# that declares published codes, and the sources of what is told of them.</summary>
public sealed class DeclarationTests
{
    [Theory]
    [InlineData("IOCTL_DISK_GET_DRIVE_GEOMETRY", "public static partial DISK_GEOMETRY GetDriveGeometry(this IoctlDevice device);")]
    [InlineData("0x2D1400", "public static partial IoctlBuffer<STORAGE_DESCRIPTOR_HEADER> QueryProperty(this IoctlDevice device, IoctlInput<STORAGE_PROPERTY_QUERY> input);")]
    [InlineData("0x83372004", "public static partial int CODE_83372004(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);")]
    public async Task A_code_is_declared_with_its_structures(string code, string method)
    {
        var run = await Tool.Run("decode", "--csharp", code);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains(method.Replace("CODE_83372004", "Code83372004", StringComparison.Ordinal), run.Output, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(run.Output)).Complaints);
    }

    [Fact]
    public async Task All_published_codes_are_declared_in_one_file_that_compiles()
    {
        var text = CodeDeclarations.FileOf(PublishedCatalogue.All.Where(static row => row.Inside.Length == 0).Select(static row => CodeDeclarations.NamesOf(row.Name, row.Code)));

        Assert.True(text.Split("\n    [Ioctl(").Length > 1350);
        Assert.Empty((await ImportedCode.Compile(text)).Errors);
    }

    [Fact]
    public void A_line_of_a_declaration_states_the_name_and_no_numbers()
    {
        var row = PublishedCatalogue.Find("IOCTL_STORAGE_CHECK_VERIFY")!;

        Assert.Equal(["[Ioctl(\"IOCTL_STORAGE_CHECK_VERIFY\")]", "public static partial uint CheckVerify(this IoctlDevice device);"], CodeDeclarations.LinesOf([row])[row.Name]);
    }

    [Fact]
    public async Task What_drivers_send_to_each_other_has_no_declaration() =>
        Assert.Empty(CodeDeclarations.LinesOf([PublishedCatalogue.Find("IOCTL_INTERNAL_USB_SUBMIT_URB")!]));

    [Theory]
    [InlineData("IOCTL_STORAGE_QUERY_PROPERTY", "  Input         STORAGE_PROPERTY_QUERY and bytes  [header ntddstor.h]\n")]
    [InlineData("IOCTL_STORAGE_QUERY_PROPERTY", "                  StorageDeviceSeekPenaltyProperty: DEVICE_SEEK_PENALTY_DESCRIPTOR\n")]
    [InlineData("IOCTL_DISK_GET_DRIVE_GEOMETRY", "  Output        DISK_GEOMETRY  [the driver kit's page; the SDK's page]\n")]
    [InlineData("IOCTL_BTH_DISCONNECT_DEVICE", "  Input         BTH_ADDR  [header bthioctl.h]\n")]
    [InlineData("IOCTL_CDROM_READ_TOC", "  Use           obsolete since Windows Vista  [the driver kit's page]\n")]
    [InlineData("FSCTL_CREATE_USN_JOURNAL", "  Support       SMB 3.0: no, TFO: no, SO: no, CsvFS: yes  [the SDK's page]\n")]
    [InlineData("IOCTL_USB_RESET_HUB", "  Input         nobody says\n")]
    public async Task Each_fact_names_its_source(string code, string line) =>
        Assert.Contains(line, (await Tool.Run("decode", "--sources", code)).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("STATUS_BUFFER_OVERFLOW", "volume", "IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS")]
    [InlineData("DEVICE_SEEK_PENALTY_DESCRIPTOR", "", "IOCTL_STORAGE_QUERY_PROPERTY")]
    [InlineData("obsolete", "cdrom", "IOCTL_CDROM_READ_TOC")]
    public async Task Codes_are_found_by_status_handle_case_and_use(string first, string second, string name) =>
        Assert.Contains(name + " ", (await Tool.Run(["search", first, .. second.Length > 0 ? [second] : (string[])[]])).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Json_and_sources_exclude_each_other()
    {
        var run = await Tool.Run("decode", "--json", "--csharp", "0x2D1400");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("exclude each other", run.Error, StringComparison.Ordinal);
    }
}
