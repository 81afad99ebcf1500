namespace IoctlGen.Tool.Tests;

/// <summary><c>ioctlgen decode</c>, for people.</summary>
public sealed class DecodeTests
{
    const string CheckVerify = """
        0x00024800  CTL_CODE(FILE_DEVICE_CD_ROM, 0x0200, METHOD_BUFFERED, FILE_READ_ACCESS)

          31                 16 15    14 13             2 1      0
         ┌─────────────────────┬────────┬────────────────┬────────┐
         │ 0000 0000 0000 0010 │   01   │ 0010 0000 0000 │   00   │
         └─────────────────────┴────────┴────────────────┴────────┘
               device type       access      function      method

          Device type   0x0002  FILE_DEVICE_CD_ROM
          Function      0x200   Microsoft's (below 0x800)
          Method        0       METHOD_BUFFERED
          Access        1       FILE_READ_ACCESS

        IOCTL_CDROM_CHECK_VERIFY
          Header        ntddcdrm.h
          Input         none
          Output        ULONG or none
                        of fixed length
                        which one it is depends on the length of the output buffer
                          0: none
                          else: ULONG
                        too small: STATUS_BUFFER_TOO_SMALL
          Replaced by   IOCTL_STORAGE_CHECK_VERIFY
          Statuses      STATUS_SUCCESS
          Call          CdRomCodes.CheckVerify in IoctlGen.Windows.CdRom
          C#            [Ioctl("IOCTL_CDROM_CHECK_VERIFY")]
                        public static partial uint CheckVerify(this IoctlDevice device);
          Page          https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddcdrm/ni-ntddcdrm-ioctl_cdrom_check_verify

        """;

    [Fact]
    public async Task A_code_of_the_SDKs_pages_has_its_buffers_releases_and_page()
    {
        var run = await Tool.Run("decode", "FSCTL_MAKE_MEDIA_COMPATIBLE");

        Assert.EndsWith(
            """

            FSCTL_MAKE_MEDIA_COMPATIBLE
              Header        winioctl.h
              Input         FILE_MAKE_COMPATIBLE_BUFFER
              Output        none
              Since         Windows Vista (6.0.6000), Windows Server 2008 (6.0.6001)
              Handle        volume
              Support       SMB 3.0: no, TFO: no, SO: no, CsvFS: no, ReFS: no
              Call          FileSystemCodes.MakeMediaCompatible in IoctlGen.Windows.FileSystem
              C#            [Ioctl("FSCTL_MAKE_MEDIA_COMPATIBLE")]
                            public static partial void MakeMediaCompatible(this IoctlDevice device, in FILE_MAKE_COMPATIBLE_BUFFER input);
              Page          https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-fsctl_make_media_compatible

            """,
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_pages_of_a_code_are_named() => Assert.EndsWith(
        """

          Page          https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddstor/ni-ntddstor-ioctl_storage_check_verify
          SDK page      https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_storage_check_verify

        """,
        (await Tool.Run("decode", "IOCTL_STORAGE_CHECK_VERIFY")).Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("0x24800")]
    [InlineData("0X00024800uL")]
    [InlineData("149504")]
    [InlineData("IOCTL_CDROM_CHECK_VERIFY")]
    [InlineData("ioctl_cdrom_check_verify")]
    [InlineData("CTL_CODE(FILE_DEVICE_CD_ROM, 0x0200, METHOD_BUFFERED, FILE_READ_ACCESS)")]
    [InlineData("CTL_CODE(2,", "512,", "0,", "1)")]
    [InlineData("(2 << 16) | (FILE_READ_DATA << 14) | (0x200 << 2)")]
    public async Task A_code_is_taken_apart_however_it_is_written(params string[] arguments)
    {
        var run = await Tool.Run(["decode", .. arguments]);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(CheckVerify, run.Output);
    }

    [Theory]
    [InlineData("IOCTL_SCSI_MINIPORT_IDENTIFY")]
    [InlineData("0x1B0501")]
    public async Task What_is_sent_inside_the_buffer_of_a_code_has_no_parts(string text)
    {
        var run = await Tool.Run("decode", text);

        Assert.Equal(
            """
            0x001B0501  sent inside the buffer of IOCTL_SCSI_MINIPORT, not as a control code

            IOCTL_SCSI_MINIPORT_IDENTIFY
              Header        scsi.h (also in storport.h)
              Inside        the buffer of IOCTL_SCSI_MINIPORT

            """,
            run.Output);
    }

    [Theory]
    [InlineData("0x7C088", "SMART_RCV_DRIVE_DATA")]
    [InlineData("smart_get_version", "SMART_GET_VERSION")]
    [InlineData("0x2DD000", "OBSOLETE_IOCTL_STORAGE_RESET_BUS")]
    public async Task A_published_code_of_another_name_is_told(string text, string name)
    {
        var run = await Tool.Run("decode", text);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains($"\n\n{name}\n  Header        ntdd", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-2146959356", "0x80080004  CTL_CODE(0x8008, 0x0001, METHOD_BUFFERED, FILE_ANY_ACCESS)")]
    [InlineData("-1", "0xFFFFFFFF  CTL_CODE(0xFFFF, 0x0FFF, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)")]
    [InlineData("4294967295", "0xFFFFFFFF  CTL_CODE(0xFFFF, 0x0FFF, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)")]
    [InlineData("0", "0x00000000  CTL_CODE(0x0000, 0x0000, METHOD_BUFFERED, FILE_ANY_ACCESS)")]
    public async Task Any_32_bits_are_a_code(string text, string firstLine)
    {
        var run = await Tool.Run("decode", text);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(firstLine, run.Output.Split('\n')[0]);
    }

    [Fact]
    public async Task A_vendors_code_is_told_as_such()
    {
        var run = await Tool.Run("decode", "CTL_CODE(0x8337, 0x801, METHOD_NEITHER, FILE_ANY_ACCESS)");

        Assert.Contains("  Device type   0x8337  a vendor's (from 0x8000 up)\n  Function      0x801   a vendor's (from 0x800 up)\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n\nNo published name has this code.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_several_names_shows_them_all_with_their_facts()
    {
        var run = await Tool.Run("decode", "IOCTL_LAMP_SET_MODE");

        Assert.Contains("\nIOCTL_GNSS_SEND_DRIVERCOMMAND\n  Header        gnssdriver.h\n  Input         GNSS_DRIVERCOMMAND_PARAM and bytes\n                of variable length, told by GNSS_DRIVERCOMMAND_PARAM.CommandDataSize\n  Output        none\n  Since         Windows 8.1 (6.3.9600)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nIOCTL_LAMP_SET_MODE\n  Header        lamp.h\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nIOCTL_TCHHID_GET_DEVICE_MAX_INPUTS\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_of_drivers_is_told_as_such()
    {
        var run = await Tool.Run("decode", "IOCTL_INTERNAL_USB_SUBMIT_URB");

        Assert.Contains("  Kernel only   yes: drivers alone can send it\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_standard_input_are_codes_where_no_argument_is_one()
    {
        var run = await Tool.RunWithInput("0x24800\n\n  IOCTL_STORAGE_CHECK_VERIFY\r\n", "decode");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.StartsWith(CheckVerify + "\n0x002D4800  ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dash_stands_for_standard_input()
    {
        var run = await Tool.RunWithInput("0x24800\n", "decode", "0", "-");

        Assert.EndsWith("\n\n" + CheckVerify, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirected_output_has_no_colour() => Assert.DoesNotContain('\u001B', (await Tool.Run("decode", "0x24800")).Output);
}
