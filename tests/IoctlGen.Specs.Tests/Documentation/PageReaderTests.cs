using IoctlGen.Specs.Documentation;

namespace IoctlGen.Specs.Tests;

/// <summary>Pages in the vendors' two styles, written for these tests.</summary>
public sealed class PageReaderTests
{
    internal const string Current = """
        ---
        UID: NI:acmemeter.IOCTL_METER_READ
        title: IOCTL_METER_READ (acmemeter.h)
        description: Reads the meter.
        req.header: acmemeter.h
        req.include-header: Acmemeter.h
        req.target-min-winverclnt: Available starting with Windows 10, version 1809.
        req.target-min-winversvr: TBD
        api_name:
         - IOCTL_METER_READ
        ---

        # IOCTL_METER_READ IOCTL

        ## -description

        Reads the <b>meter</b>. This request is replaced by the <a href="/ddi/acmemeter/ni-acmemeter-ioctl_meter_read_ex">IOCTL_METER_READ_EX</a> request.

        ## -ioctlparameters

        ### -ioctl-major-code

        [IRP_MJ_INTERNAL_DEVICE_CONTROL](/windows-hardware/drivers/kernel/irp-mj-internal-device-control)

        ### -input-buffer

        The buffer contains a <a href="/ddi/acmemeter/ns-acmemeter-_meter_request">METER_REQUEST</a>, see [METER_UNITS](../ne-acmemeter-meter_units.md) and [DeviceIoControl](/nf-x).

        ### -input-buffer-length

        <b>sizeof</b>(METER_REQUEST), which is < 64.

        ### -output-buffer

        A METER_READING structure.

        ### -status-block

        STATUS_SUCCESS, or <b>STATUS_BUFFER_TOO_SMALL</b>; the IO_STATUS_BLOCK has STATUS_SUCCESS, too.
        """;

    internal const string Of2018 = "---\nUID: NI:acmemeter.IOCTL_METER_RESET\ntitle: IOCTL_METER_RESET\nauthor: somebody\n"
        + "description: Resets the meter. It is gone.old-location: meters\\reset.htm\nreq.header: acmemeter.h\nreq.include-header: TBD\nreq.target-min-winverclnt: \n---\n"
        + "\n##  Major Code: \n\n[[XREF-LINK:IRP_MJ_DEVICE_CONTROL]\n\n### -input-buffer\n\n<text></text>\n\n### -output-buffer\n\nNone.\n";

    [Fact]
    public void A_page_of_the_current_style_gives_every_fact()
    {
        var page = Read.Page("docs/meter/ni-acmemeter-ioctl_meter_read.md", Current);

        Assert.Equal("IOCTL_METER_READ", page.Name);
        Assert.Equal("docs/meter/ni-acmemeter-ioctl_meter_read.md(3,1)", page.NamePosition.ToString());
        Assert.Equal("Reads the meter.", page.Description);
        Assert.Equal("acmemeter.h", page.Header);
        Assert.Equal("Acmemeter.h", page.IncludeHeader);
        Assert.Equal("10.0.17763", page.MinimumClient.ToString());
        Assert.Null(page.MinimumServer);
        Assert.Equal(["IRP_MJ_INTERNAL_DEVICE_CONTROL"], page.MajorCodes);
        Assert.True(page.IsKernelOnly);
        Assert.Equal("METER_REQUEST", page.Input.Text);
        Assert.Equal("METER_READING", page.Output.Text);
        Assert.Equal(["STATUS_SUCCESS", "STATUS_BUFFER_TOO_SMALL"], page.Statuses);
        Assert.Equal("IOCTL_METER_READ_EX", page.ReplacedBy);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_page_of_2018_with_a_glued_key_gives_what_it_fills(string lineEnd)
    {
        var page = Read.Page("reset.md", Of2018.Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Equal("IOCTL_METER_RESET", page.Name);
        Assert.Equal("Resets the meter. It is gone.", page.Description);
        Assert.Null(page.IncludeHeader);
        Assert.Null(page.MinimumClientText);
        Assert.Equal(["IRP_MJ_DEVICE_CONTROL"], page.MajorCodes);
        Assert.False(page.IsKernelOnly);
        Assert.True(page.Input.IsSilent);
        Assert.True(page.Output.IsNone);
        Assert.Null(page.ReplacedBy);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# A page without front matter\n\nIOCTL_METER_READ")]
    [InlineData("---\ntitle: About meters\n---\n")]
    [InlineData("---\ntitle")]
    public void A_text_that_is_no_page_of_a_code_has_no_name(string text) => Assert.Null(Read.Page("x.md", text).Name);

    [Theory]
    [InlineData("---\nUID: NI:x.FSCTL_METER\ntitle: \n---", "FSCTL_METER")]
    [InlineData("---\ntitle: The meter\napi_name:\n-\tIOCTL_METER\n-\tOTHER_NAME\n---", "IOCTL_METER")]
    public void A_name_that_the_title_lacks_is_found_elsewhere(string text, string name) => Assert.Equal(name, Read.Page("x.md", text).Name);

    [Fact]
    public void Markup_without_end_takes_no_time()
    {
        var page = Read.Page("x.md", "---\ntitle: IOCTL_X\n---\n### -input-buffer\n" + new string('[', 300_000) + new string('<', 300_000) + string.Concat(Enumerable.Repeat("<a ", 100_000)));

        Assert.Equal("IOCTL_X", page.Name);
    }

    [Fact]
    public void What_stands_in_a_code_block_is_no_heading() =>
        Assert.Equal("METER_REQUEST", Read.Page("x.md", "### -input-buffer\n```\n### -output-buffer\n```\n[METER_REQUEST](ns-x.md)").Input.Text);

    [Theory]
    [InlineData("points to a [METER](ns-x-meter.md) and an <a href=\"/ddi/wdm/ns-wdm-_io_status_block\">IO_STATUS_BLOCK</a> structure", "METER")]
    [InlineData("an <b>IRP</b> structure with a <b>METER</b> structure, for IOCTL_METER_READ data", "METER")]
    [InlineData("a [METER](ns-x-meter.md) structure; its member is one of [METER_UNITS](ne-x-meter_units.md)", "METER")]
    [InlineData("one of [METER_UNITS](ne-x-meter_units.md)", "METER_UNITS")]
    [InlineData("a pointer to a ULONG value", "ULONG")]
    [InlineData("What a caller sees.\n\n**Minidriver handling**\n\na [METER](ns-x-meter.md) structure", "")]
    public void Only_what_a_caller_puts_into_a_buffer_is_its_type(string section, string fact) =>
        Assert.Equal(fact, Read.Page("x.md", "### -input-buffer\n\n" + section).Input.Text);

    [Theory]
    [InlineData("For instance, of one set it is a [METER](ns-x-meter.md) structure.")]
    [InlineData("**Parameters.Others.Argument1** points to a [METER](ns-x-meter.md) structure.")]
    [InlineData("The bytes that are specified in the [METER](ns-x-meter.md) structure.")]
    [InlineData("The bytes described by [METER](ns-x-meter.md).")]
    [InlineData("**OutputBufferLength** must hold a [METER](ns-x-meter.md) structure.")]
    [InlineData("A ULONG that gives the size, followed by the [METER](ns-x-meter.md) structure.")]
    [InlineData("A [METER](ns-x-meter.md) structure and a <b>METER_KEY</b> structure.")]
    [InlineData("An array of RGB values.")]
    [InlineData("The tag-length value (TLV) structure.")]
    public void A_type_that_is_named_for_another_reason_is_no_fact(string section) => Assert.True(Read.Page("x.md", "### -input-buffer\n" + section).Input.IsSilent);

    [Theory]
    [InlineData("An array of [METER](ns-x-meter.md) structures.", "array of METER")]
    [InlineData("A MODE value.", "MODE")]
    [InlineData("A [METER](ns-x-meter.md) structure, followed by names.", "METER and more")]
    [InlineData("A [METER](ns-x-meter.md) structure, including a [METER_KEY](ns-x-meter_key.md).", "METER")]
    [InlineData("A [METER](ns-x-meter.md). If a flag is set in [METER_KEY](ns-x-meter_key.md), more.", "METER")]
    public void How_a_buffer_is_made_of_its_type_is_read(string section, string fact) => Assert.Equal(fact, Read.Page("x.md", "### -input-buffer\n" + section).Input.Text);

    [Fact]
    public void One_buffer_for_both_is_input_and_output()
    {
        var page = Read.Page("x.md", "### -input-buffer\nn/a\n### -output-buffer\nn/a\n### -in-out-buffer\nA [METER](ns-x-meter.md) structure.\n");

        Assert.Equal(("METER", "METER"), (page.Input.Text, page.Output.Text));
    }

    [Theory]
    [InlineData("STATUS_BUFFER_TOO_SMALL: OutputBufferLength is less than the size of a [METER_READING](ns-x-meter.md) structure.", false)]
    [InlineData("STATUS_BUFFER_TOO_SMALL: InputBufferLength is less than the size of a [METER_READING](ns-x-meter.md) structure.", true)]
    public void A_page_that_denies_an_output_and_counts_it_says_nothing(string status, bool isNone) =>
        Assert.Equal(isNone, Read.Page("x.md", "### -output-buffer\nNone.\n### -status-block\n" + status).Output.IsNone);

    [Theory]
    [InlineData("Carried by the IRP_MJ_INTERNAL_DEVICE_CONTROL IRP.", "", "IRP_MJ_INTERNAL_DEVICE_CONTROL")]
    [InlineData("Carried by the IRP_MJ_INTERNAL_DEVICE_CONTROL IRP.", "[IRP_MJ_DEVICE_CONTROL](/x)", "IRP_MJ_DEVICE_CONTROL")]
    [InlineData("Sent while an IRP_MJ_CREATE is handled.", "", "")]
    [InlineData("As IRP_MJ_INTERNAL_DEVICE_CONTROL or IRP_MJ_DEVICE_CONTROL.", "", "")]
    public void A_description_tells_the_major_function_where_its_section_does_not(string description, string section, string codes) =>
        Assert.Equal(codes, string.Join(" ", Read.Page("x.md", $"## -description\n{description}\n### -ioctl-major-code\n{section}\n").MajorCodes));

    [Fact]
    public void The_section_of_the_major_function_goes_before_the_heading_that_every_page_got() => Assert.Equal(
        ["IRP_MJ_INTERNAL_DEVICE_CONTROL"],
        Read.Page("x.md", "### Major Code:  [IRP_MJ_DEVICE_CONTROL](/x)\n## -description\n### -ioctl-major-code\n[IRP_MJ_INTERNAL_DEVICE_CONTROL](/y)\n").MajorCodes);

    [Theory]
    [InlineData("It is replaced by <a href=\"x\">IOCTL_NEW</a> in Windows Vista.", "IOCTL_NEW")]
    [InlineData("It has been deprecated for Windows 8.1, so you should use <b>IOCTL_NEW</b> instead.", "IOCTL_NEW")]
    [InlineData("It supersedes IOCTL_OLD, which has been deprecated.", null)]
    [InlineData("It is obsolete. A driver for IOCTL_OTHER is better.", null)]
    public void Only_what_is_said_to_replace_a_code_does(string description, string? name) =>
        Assert.Equal(name, Read.Page("x.md", "## -description\n" + description).ReplacedBy);

    [Fact]
    public void Characters_that_HTML_writes_as_entities_are_those_characters() =>
        Assert.Equal("Reads \"m\" < 2 & more.", Read.Page("x.md", "---\ntitle: IOCTL_X\ndescription: Reads&nbsp; &#0034;m&quot; &lt; 2 &amp; more.\n---\n").Description);

    [Theory]
    [InlineData("\"Reads the meter.\"")]
    [InlineData("'Reads the meter.'")]
    [InlineData("Reads the meter.")]
    public void A_value_in_quotes_is_the_value(string value) =>
        Assert.Equal("Reads the meter.", Read.Page("x.md", $"---\ntitle: IOCTL_X\ndescription: {value}\n---\n").Description);
}
