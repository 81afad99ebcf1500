using IoctlGen.Specs.Catalogue;

namespace IoctlGen.Tool.Tests;

/// <summary><c>ioctlgen list</c> and its output to files and pipes.</summary>
public sealed class ListTests
{
    const string Titles = "name,code,device-type,function,method,access,header,since,kernel-only,replaced-by,input,output,buffers,also-in,page,since-server,sdk-page,inside,handle,privileges,statuses,support,irql,use,input-size,input-sized-by,input-depends-on,output-size,output-sized-by,output-depends-on,call";

    [Fact]
    public async Task Redirected_it_is_plain_aligned_and_each_line_has_as_many_words()
    {
        var run = await Tool.Run("list", "--header", "ntddcdrm.h", "--access", "read-write");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(
            """
            name                              code        device-type         function  method           access                              header      since  kernel-only  replaced-by  inside
            IOCTL_CDROM_EXCLUSIVE_ACCESS      0x0002C05C  FILE_DEVICE_CD_ROM  0x017     METHOD_BUFFERED  FILE_READ_ACCESS|FILE_WRITE_ACCESS  ntddcdrm.h  -      -            -            -
            IOCTL_CDROM_SEND_OPC_INFORMATION  0x0002C06C  FILE_DEVICE_CD_ROM  0x01B     METHOD_BUFFERED  FILE_READ_ACCESS|FILE_WRITE_ACCESS  ntddcdrm.h  -      -            -            -

            """,
            run.Output);
    }

    [Fact]
    public async Task Without_conditions_it_is_the_whole_catalogue_and_no_line_is_cut()
    {
        var run = await Tool.Run("list");

        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length > 1480, $"{lines.Length}");
        Assert.All(lines, line => Assert.Equal(11, line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.DoesNotContain('\u001B', run.Output);
    }

    [Fact]
    public async Task Csv_has_all_columns()
    {
        var run = await Tool.Run("list", "--csv", "--header", "ntddcdrm", "--method", "buffered", "--access", "FILE_READ_ACCESS | FILE_WRITE_ACCESS");

        var lines = run.Output.Split('\n');
        Assert.Equal(Titles, lines[0]);
        Assert.Equal("IOCTL_CDROM_EXCLUSIVE_ACCESS,0x0002C05C,FILE_DEVICE_CD_ROM,0x017,METHOD_BUFFERED,FILE_READ_ACCESS|FILE_WRITE_ACCESS,ntddcdrm.h,,,,CDROM_EXCLUSIVE_ACCESS or CDROM_EXCLUSIVE_LOCK,CDROM_EXCLUSIVE_LOCK_STATE,,,https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_exclusive_access,,,,,,STATUS_SUCCESS STATUS_ACCESS_DENIED STATUS_BUFFER_TOO_SMALL STATUS_INFO_LENGTH_MISMATCH STATUS_INVALID_DEVICE_REQUEST STATUS_INVALID_DEVICE_STATE STATUS_INVALID_HANDLE STATUS_INVALID_PARAMETER,,PASSIVE_LEVEL,,fixed,,CDROM_EXCLUSIVE_ACCESS.RequestType,,,,CdRomCodes.ExclusiveAccess in IoctlGen.Windows.CdRom", lines[1]);
    }

    [Theory]
    [InlineData("FILE_DEVICE_CD_ROM")]
    [InlineData("cd_rom")]
    [InlineData("2")]
    [InlineData("0x2")]
    [InlineData("IOCTL_CDROM_BASE")]
    public async Task A_device_type_is_a_name_or_a_number(string type)
    {
        var run = await Tool.Run("list", "--device", type);

        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(PublishedCatalogue.All.Where(row => row.Code >> 16 == 2).Select(row => row.Name), lines.Skip(1).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task A_header_lists_the_codes_that_stand_in_anothers_table_too()
    {
        var run = await Tool.Run("list", "--header", "WINIOCTL.h");

        Assert.Contains("\nIOCTL_DISK_GET_LENGTH_INFO ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kernel_only_codes_are_those_of_drivers()
    {
        var run = await Tool.Run("list", "--kernel-only", "--header", "usbioctl.h");

        Assert.Contains("\nIOCTL_INTERNAL_USB_SUBMIT_URB ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nIOCTL_USB_HCD_GET_STATS_1 ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--header", "ntdcdrm.h", "'ntdcdrm.h' is no header of the catalogue; did you mean ntddcdrm.h?")]
    [InlineData("--device", "CDROM", "'CDROM' is no device type of the catalogue; did you mean FILE_DEVICE_CD_ROM?")]
    [InlineData("--device", "0x10000", "the device type '0x10000' does not fit in 16 bits: the largest is 0xFFFF.")]
    [InlineData("--method", "inout", "'inout' is no transfer method: it is one of METHOD_BUFFERED, METHOD_IN_DIRECT, METHOD_OUT_DIRECT, METHOD_NEITHER.")]
    [InlineData("--access", "everything", "'everything' is no access: it is one of any, read, write, read-write.")]
    public async Task A_condition_that_names_nothing_is_bad_input(string option, string value, string message)
    {
        var run = await Tool.Run("list", option, value);

        Assert.Equal(("", 2), (run.Output, run.ExitCode));
        Assert.Equal($"ioctlgen: {message}\nSee 'ioctlgen list --help'.\n", run.Error);
    }

    [Fact]
    public async Task Two_formats_are_bad_input()
    {
        var run = await Tool.Run("list", "--json", "--csv");

        Assert.Equal(("", 2), (run.Output, run.ExitCode));
        Assert.StartsWith("ioctlgen: --json and --csv exclude each other: give one of them.\n", run.Error, StringComparison.Ordinal);
    }
}
