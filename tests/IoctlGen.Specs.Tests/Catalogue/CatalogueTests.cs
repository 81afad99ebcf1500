using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

/// <summary>The catalogue that the assembly carries, and the tables that it is made of.</summary>
public sealed class CatalogueTests
{
    static readonly IReadOnlyList<CatalogueRow> Rows = [.. PublishedCatalogue.All];

    [Fact]
    public void The_tables_hold_at_least_1500_names_each_once()
    {
        Assert.True(Rows.Count >= 1500, $"{Rows.Count}");
        Assert.Equal(Rows.Count, Rows.Select(row => row.Name).Distinct().Count());
    }

    [Fact]
    public void Every_row_is_found_by_its_name() => Assert.All(Rows, row =>
    {
        var found = PublishedCatalogue.Find(row.Name);
        Assert.Equal((row.Code, row.Header), (found?.Code, found?.Header));
    });

    [Theory]
    [InlineData(0x0022000C, "IOCTL_GNSS_SEND_DRIVERCOMMAND", "IOCTL_LAMP_SET_MODE", "IOCTL_TCHHID_GET_DEVICE_MAX_INPUTS")]
    [InlineData(0x0009004F, "FSCTL_MARK_AS_SYSTEM_HIVE", "FSCTL_SET_BOOTLOADER_ACCESSED")]
    public void A_value_of_several_names_keeps_them_all(uint code, params string[] names) =>
        Assert.Equal(names, PublishedCatalogue.FindAll(code).Select(row => row.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("SMART_GET_VERSION", 0x00074080)]
    [InlineData("SMART_RCV_DRIVE_DATA", 0x0007C088)]
    [InlineData("OBSOLETE_IOCTL_STORAGE_RESET_BUS", 0x002DD000)]
    [InlineData("IOCTL_SPB_EXECUTE_SEQUENCE", 0x00041808)]
    public void A_code_of_another_name_or_an_enumerator_is_a_code(string name, uint code)
    {
        Assert.Equal(code, PublishedCatalogue.Find(name)?.Code);
        Assert.Contains(name, PublishedCatalogue.FindAll(code).Select(row => row.Name));
    }

    [Fact]
    public void Every_row_is_found_by_its_name_in_the_styles_of_CSharp() => Assert.All(Rows, row =>
    {
        var pascal = string.Concat(row.Name.Split('_').Select(word => word[..1] + word[1..].ToLowerInvariant()));
        Assert.All([row.Name, row.Name.ToLowerInvariant(), pascal, "_" + pascal], spelling =>
        {
            Assert.True(CodeName.BeginsAsPublished(spelling), spelling);
            Assert.Equal(row.Name, PublishedCatalogue.FindSpelled(spelling)?.Name);
        });
    });

    [Theory]
    [InlineData("IOCTL_DISK_EJECT")]
    [InlineData("IOCTL")]
    [InlineData("_")]
    [InlineData("")]
    public void A_spelling_of_no_published_name_is_not_found(string spelling) => Assert.Null(PublishedCatalogue.FindSpelled(spelling));

    /// <summary>Nobody sees from their names that they are codes, so each is read by eye, and evaluated by a C compiler.</summary>
    [Fact]
    public void Names_without_IOCTL_or_FSCTL_are_eight()
    {
        var others = Rows.Select(row => row.Name).Where(name => !CodeName.IsPrefixed(name)).ToList();

        Assert.Equal(
            ["OBSOLETE_DISK_GET_WRITE_CACHE_STATE", "OBSOLETE_IOCTL_CDROM_GET_CONTROL", "OBSOLETE_IOCTL_STORAGE_RESET_BUS", "OBSOLETE_IOCTL_STORAGE_RESET_DEVICE",
                "SMART_GET_VERSION", "SMART_RCV_DRIVE_DATA", "SMART_RCV_DRIVE_DATA_EX", "SMART_SEND_DRIVE_COMMAND"],
            others.Order(StringComparer.Ordinal));
        Assert.Empty(others.Except(SdkControlCode.Codes.Select(row => row.Name)));
    }

    [Fact]
    public void Every_code_has_its_names_in_the_order_of_the_tables()
    {
        Assert.All(Rows.GroupBy(row => row.Code), rows => Assert.Equal(rows.Select(row => row.Name), PublishedCatalogue.FindAll(rows.Key).Select(row => row.Name)));
        Assert.Equal(Rows.OrderBy(row => row.Header, StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.Ordinal), Rows);
    }

    [Fact]
    public void A_code_that_is_not_published_has_no_name() => Assert.Empty(PublishedCatalogue.FindAll(0x8337E004));

    [Fact]
    public void Names_and_headers_are_those_of_the_rows()
    {
        Assert.Equal(Rows.Select(row => row.Name), PublishedCatalogue.Names);
        Assert.Equal(Rows.Select(row => row.Header).Distinct(), PublishedCatalogue.Headers);
    }

    [Fact]
    public void Fifty_eight_values_have_136_names()
    {
        var shared = Rows.GroupBy(row => row.Code).Where(rows => rows.Count() > 1).ToList();

        Assert.Equal((58, 136), (shared.Count, shared.Sum(rows => rows.Count())));
    }

    /// <summary>They travel as file-system controls, though DeviceIoControl would send them as device controls.</summary>
    [Fact]
    public void Twenty_nine_FSCTL_codes_are_of_other_device_types_than_the_file_system() => Assert.Equal(
        ["FILE_DEVICE_MAILSLOT 1", "FILE_DEVICE_NAMED_PIPE 26", "FILE_DEVICE_NETWORK_FILE_SYSTEM 2"],
        Rows.Where(row => row.Name.StartsWith("FSCTL_", StringComparison.Ordinal) && CtlCode.DeviceType(row.Code) != DeviceTypes.FileSystem)
            .GroupBy(row => DeviceTypes.TextOf(CtlCode.DeviceType(row.Code)))
            .Select(rows => $"{rows.Key} {rows.Count()}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_rows_fill_what_the_sources_say() => Assert.Equal(
        """
        names          1527
        input           923
        output          900
        buffers          57
        since           697
        since server    182
        replaced by      14
        kernel only     109
        also in         183
        page            839
        sdk page         68
        inside           22
        """,
        string.Join("\n", Filled().Select(row => $"{row.Column,-12}{row.Count,7}")));

    static IEnumerable<(string Column, int Count)> Filled() =>
    [
        ("names", Rows.Count),
        ("input", Rows.Count(row => row.Input.Length > 0)),
        ("output", Rows.Count(row => row.Output.Length > 0)),
        ("buffers", Rows.Count(row => row.Buffers.Length > 0)),
        ("since", Rows.Count(row => row.Since.Length > 0)),
        ("since server", Rows.Count(row => row.SinceServer.Length > 0)),
        ("replaced by", Rows.Count(row => row.ReplacedBy.Length > 0)),
        ("kernel only", Rows.Count(row => row.IsKernelOnly)),
        ("also in", Rows.Count(row => row.AlsoIn.Length > 0)),
        ("page", Rows.Count(row => row.Page.Length > 0)),
        ("sdk page", Rows.Count(row => row.SdkPage.Length > 0)),
        ("inside", Rows.Count(row => row.Inside.Length > 0)),
    ];

    [Fact]
    public void What_carries_a_number_in_its_buffer_is_a_control_code() =>
        Assert.All(Rows.Where(row => row.Inside.Length > 0), row => Assert.Equal("", PublishedCatalogue.Find(row.Inside)?.Inside));

    [Theory]
    [InlineData("IOCTL_SCSI_MINIPORT_IDENTIFY", "IOCTL_SCSI_MINIPORT")]
    [InlineData("IOCTL_SCSI_MINIPORT_FIRMWARE", "IOCTL_SCSI_MINIPORT")]
    [InlineData("IOCTL_SCSI_MINIPORT", "")]
    [InlineData("IOCTL_MINIPORT_PROCESS_SERVICE_IRP", "")]
    [InlineData("IOCTL_SCSI_EXECUTE_IN", "")]
    public void A_number_that_is_sent_in_a_buffer_names_the_code_that_carries_it(string name, string inside) => Assert.Equal(inside, PublishedCatalogue.Find(name)?.Inside);

    [Fact]
    public void What_is_said_to_replace_a_code_is_a_code() =>
        Assert.All(Rows.Where(row => row.ReplacedBy.Length > 0), row => Assert.NotNull(PublishedCatalogue.Find(row.ReplacedBy)));

    [Fact]
    public void A_name_that_is_not_published_is_not_found()
    {
        Assert.Null(PublishedCatalogue.Find("IOCTL_DISK"));
        Assert.Null(PublishedCatalogue.Find("IOCTL_DISK_GET_LENGTH_INFO | 0x0007405C"));
    }

    [Fact]
    public void The_seed_codes_have_the_facts_of_their_pages()
    {
        var verify = PublishedCatalogue.Find("IOCTL_CDROM_CHECK_VERIFY")!;

        Assert.Equal((0x00024800u, "ntddcdrm.h", "IOCTL_STORAGE_CHECK_VERIFY"), (verify.Code, verify.Header, verify.ReplacedBy));
        Assert.Equal(0x00098130u, PublishedCatalogue.Find("FSCTL_MAKE_MEDIA_COMPATIBLE")!.Code);
    }

    [Theory]
    [InlineData("5.1.2600", "Windows XP")]
    [InlineData("10.0.17763", "Windows 10 1809")]
    [InlineData("10.0.12345", "Windows 10.0.12345")]
    [InlineData("", null)]
    public void The_first_release_is_told_in_words(string since, string? text) => Assert.Equal(text, new CatalogueRow { Since = since }.SinceText);

    [Fact]
    public void Every_code_of_the_driver_kits_list_is_in_it_with_its_value() =>
        Assert.All(PublishedCodes.Read(), code => Assert.Equal(code.Value, PublishedCatalogue.Find(code.Key)?.Code));

    [Fact]
    public void Every_code_of_the_mingw_headers_that_it_has_is_the_same_but_for_their_errors()
    {
        var errors = MingwError.All.Select(error => error.Name).ToHashSet();
        var shared = MingwControlCode.All.Where(row => !errors.Contains(row.Name) && PublishedCatalogue.Find(row.Name) is not null).ToList();

        Assert.True(shared.Count > 700, $"{shared.Count}");
        Assert.All(shared, row => Assert.Equal(row.Code, PublishedCatalogue.Find(row.Name)!.Code));
    }

    /// <summary>Reading a file holds the parts of each row against its code.</summary>
    [Fact]
    public void The_assembly_carries_the_files_of_the_repository() => Assert.Equal(
        Directory.GetFiles(Repository.PathOf("specs/windows"), "*.md").SelectMany(path => CatalogueTable.Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))).Select(row => row.Name).Order(StringComparer.Ordinal),
        Rows.Select(row => row.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_table_that_is_written_is_read_back()
    {
        var row = new CatalogueRow { Name = "IOCTL_METER_READ", Code = 0x8337E004, Header = "meter.h", Input = "METER_REQUEST", Output = "none", Since = "10.0.17763", SinceServer = "10.0.14393", ReplacedBy = "IOCTL_METER_READ_EX", IsKernelOnly = true, AlsoIn = "a.h b.h", Page = "https://example.com/x", SdkPage = "https://example.com/y", Inside = "IOCTL_METER" };
        var text = CatalogueTable.Write("meter.h", [row]);

        Assert.Contains("| IOCTL_METER_READ | 0x8337E004 | 0x8337 | 0x801 | METHOD_BUFFERED | FILE_READ_ACCESS, FILE_WRITE_ACCESS | METER_REQUEST | none |  | 10.0.17763 | 10.0.14393 | IOCTL_METER_READ_EX | yes | a.h b.h | [page](https://example.com/x) [page](https://example.com/y) | IOCTL_METER |\n", text, StringComparison.Ordinal);
        Assert.Equivalent(row, Assert.Single(CatalogueTable.Read("meter.h", text)), strict: true);
    }

    [Theory]
    [InlineData("| IOCTL_X | 0x0007405C |", "meter.h: the row '| IOCTL_X | 0x0007405C |' has 2 cells; a row has 16.")]
    [InlineData("| IOCTL_X | 7405C | FILE_DEVICE_DISK | 0x017 | METHOD_BUFFERED | FILE_READ_ACCESS |  |  |  |  |  |  |  |  |  |  |", "meter.h: the code '7405C' of IOCTL_X is no number of the form 0x00000000.")]
    [InlineData("| IOCTL_X | 0x0007405C | FILE_DEVICE_DISK | 0x018 | METHOD_BUFFERED | FILE_READ_ACCESS |  |  |  |  |  |  |  |  |  |  |", "meter.h: Function of IOCTL_X is '0x018', but 0x0007405C has '0x017'.")]
    public void A_broken_row_says_what_is_wrong(string line, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => CatalogueTable.ReadRow("meter.h", line)).Message);
}
