using System.Text.Json.Nodes;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Tool.Tests.Browser;

/// <summary>The page of <c>ioctlgen catalogue</c>, used in a browser from its file. <c>Browser/run.sh</c> runs these.</summary>
public sealed class CataloguePageTests(PageFixture fixture) : IClassFixture<PageFixture>, IAsyncLifetime
{
    const string Reason = "needs a browser: tests/IoctlGen.Tool.Tests/Browser/run.sh";

    readonly Chromium _browser = fixture.Browser;

    public static bool HasBrowser => PageFixture.Program is not null;

    public async ValueTask InitializeAsync()
    {
        if (HasBrowser)
            await Open();
    }

    public ValueTask DisposeAsync()
    {
        Assert.Empty(_browser?.Complaints ?? []);
        return ValueTask.CompletedTask;
    }

    [Fact(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    public async Task It_opens_from_a_file_shows_all_names_and_fetches_nothing()
    {
        Assert.Equal($"{PublishedCatalogue.Names.Count().ToString("N0", null)} names in {HeaderCount} headers", await Text("#count"));
        Assert.Equal("0", await _browser.Evaluate("performance.getEntriesByType('resource').length"));
        Assert.Equal("0x00024800", await Text("#decoded strong"));
    }

    [Fact(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    public async Task Every_code_and_its_expression_are_what_the_catalogue_says()
    {
        var rows = JsonNode.Parse(await _browser.Evaluate("JSON.stringify(rows.map(r => [r.name, r.code, r.header, r.page, r.since, r.kernel, expression(r.code), read(expression(r.code))]))"))!.AsArray();

        Assert.Equal(
            PublishedCatalogue.All.OrderBy(row => row.Name, StringComparer.Ordinal).Select(row => (row.Name, row.Code, row.Header, row.Page, row.SinceText ?? "", row.IsKernelOnly, CodeExpression.Of(row.Code), row.Code)),
            rows.Select(row => ((string)row![0]!, (uint)row[1]!, (string)row[2]!, (string)row[3]!, (string)row[4]!, (bool)row[5]!, (string)row[6]!, (uint)row[7]!)));
    }

    [Fact(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    public async Task A_search_narrows_the_list_and_marks_what_it_found()
    {
        await _browser.Type("verify cdrom");

        // The names that have the words come first; the others have a status of that word.
        Assert.StartsWith("11 of ", await Text("#count"), StringComparison.Ordinal);
        Assert.Equal("IOCTL_CDROM_CHECK_VERIFY", await Text("#list li .name"));
        Assert.Equal("CDROM,VERIFY", await _browser.Evaluate("[...document.querySelector('#list li').querySelectorAll('mark')].map(m => m.textContent)"));
    }

    [Fact(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    public async Task What_is_sent_inside_the_buffer_of_a_code_has_no_parts()
    {
        await Decode("IOCTL_SCSI_MINIPORT_IDENTIFY");

        Assert.Equal("Sent inside the buffer of IOCTL_SCSI_MINIPORT, not as a control code.", await Text("#decoded .expression"));
        Assert.Equal("0", await _browser.Evaluate("document.querySelectorAll('#decoded .bits, #decoded .parts').length"));
        Assert.Equal("#IOCTL_SCSI_MINIPORT", await _browser.Evaluate("document.querySelector('#decoded article a').getAttribute('href')"));
    }

    [Theory(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    [InlineData("IOCTL_CDROM_CHEKC_VERIFY", "IOCTL_CDROM_CHECK_VERIFY")]
    [InlineData("disk_get_length_info", "IOCTL_DISK_GET_LENGTH_INFO")]
    [InlineData("IOCTL_NOTHING_LIKE_ANYTHING", "")]
    [InlineData("<b>", "")]
    public async Task A_misspelt_name_proposes_those_that_are_near(string text, string proposed)
    {
        await Decode(text);

        Assert.StartsWith($"'{text}' is no control code", await Text("#problem"), StringComparison.Ordinal);
        Assert.Equal(proposed, (await _browser.Evaluate("[...document.querySelectorAll('#problem a')].map(a => a.textContent)")).Split(',')[0]);
    }

    [Fact(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    public async Task A_proposed_name_is_decoded_where_it_is_clicked()
    {
        await Decode("IOCTL_DISK_GET_LENGHT_INFO");
        await _browser.Evaluate("document.querySelector('#problem a').click()");
        await _browser.Evaluate("new Promise(done => setTimeout(done))");

        Assert.Equal(("", "0x0007405C"), (await Text("#problem"), await Text("#decoded strong")));
    }

    [Fact(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    public async Task Keys_alone_search_move_decode_and_clear()
    {
        await _browser.Evaluate("document.activeElement.blur()");
        await _browser.Press("/", 191, "/");
        Assert.Equal("search", await Focused());

        await _browser.Type("disk geometry");
        await _browser.Press("ArrowDown", 40);
        await _browser.Press("ArrowDown", 40);
        await _browser.Press("ArrowUp", 38);
        Assert.Equal("row1", await _browser.Evaluate("document.getElementById('search').getAttribute('aria-activedescendant')"));
        var second = await _browser.Evaluate("found[1].name");
        await _browser.Press("Enter", 13, "\r");
        Assert.Equal(second, await Text("#decoded h2"));
        Assert.Equal("#" + second, await _browser.Evaluate("location.hash"));
        Assert.Equal("row1", await _browser.Evaluate("document.querySelector('#list [aria-selected=true]').id"));

        await _browser.Press("Escape", 27);
        Assert.Equal("", await _browser.Evaluate("document.getElementById('search').value"));
        Assert.Contains(" names in ", await Text("#count"), StringComparison.Ordinal);
    }

    [Theory(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    [InlineData("0x24800", "0x00024800", "00000000000000100100100000000000")]
    [InlineData("-2146959356", "0x80080004", "10000000000010000000000000000100")]
    [InlineData("4294967295", "0xFFFFFFFF", "11111111111111111111111111111111")]
    [InlineData("ioctl_lamp_set_mode", "0x0022000C", "00000000001000100000000000001100")]
    [InlineData("CTL_CODE(0x8337, 0x800 + 1, METHOD_NEITHER, FILE_READ_DATA | FILE_WRITE_DATA)", "0x8337E007", "10000011001101111110000000000111")]
    [InlineData("CTL_CODE(IOCTL_DISK_BASE, 0x17, METHOD_BUFFERED, FILE_READ_ACCESS)", "0x0007405C", "00000000000001110100000001011100")]
    public async Task The_box_decodes_and_draws_the_bits(string text, string code, string bits)
    {
        await Decode(text);

        Assert.Equal(("", code), (await Text("#problem"), await Text("#decoded strong")));
        Assert.Equal(bits, await _browser.Evaluate("[...document.querySelectorAll('.cells span')].map(cell => cell.textContent).join('')"));
    }

    [Theory(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    [InlineData("0x100000000", "'0x100000000' does not fit in the 32 bits of a control code.")]
    [InlineData("CTL_CODE(2, 0x1000, 0, 0)", "The function 0x1000 is larger than 0xFFF.")]
    [InlineData("CTL_CODE(2, 1, 0)", "CTL_CODE takes 4 arguments (device type, function, method, access), not 3.")]
    [InlineData("CTL_CODE(FILE_DEVICE_CDROM, 1, 0, 0)", "'FILE_DEVICE_CDROM' is neither a number nor a name that every driver header knows.")]
    [InlineData("2D1400", "'2D1400' looks hexadecimal: write 0x2D1400.")]
    [InlineData("00024800", "'00024800' looks hexadecimal: write 0x00024800.")]
    [InlineData("<b>x</b>", "'<b>x</b>' is no control code: write a number (0x00024800), a published name, or CTL_CODE(FILE_DEVICE_CD_ROM, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS).")]
    public async Task The_box_says_what_is_wrong(string text, string problem)
    {
        await Decode(text);

        Assert.Equal((problem, ""), (await Text("#problem"), await _browser.Evaluate("document.getElementById('decoded').innerHTML")));
        Assert.Equal("true", await _browser.Evaluate("document.getElementById('code').getAttribute('aria-invalid')"));
        Assert.Equal("0", await _browser.Evaluate("document.querySelectorAll('#list [aria-selected=true]').length"));
    }

    [Fact(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    public async Task The_address_names_the_code_and_links_lead_to_what_replaces_it()
    {
        await Open("#0x0022000C");
        Assert.Equal("3", await _browser.Evaluate("document.querySelectorAll('#decoded article').length"));

        await Open("#IOCTL_CDROM_CHECK_VERIFY");
        await _browser.Evaluate("document.querySelector('#decoded a[href^=\"#\"]').click()");
        await _browser.Evaluate("new Promise(done => setTimeout(done))");
        Assert.Equal(("IOCTL_STORAGE_CHECK_VERIFY", "0x002D4800"), (await Text("#decoded h2"), await Text("#decoded strong")));
    }

    [Fact(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    public async Task Filters_are_joined_with_the_search()
    {
        await _browser.Evaluate("(document.getElementById('header').value = 'ntddcdrm.h', document.getElementById('access').value = '3', document.getElementById('access').dispatchEvent(new Event('change')))");

        Assert.Equal("IOCTL_CDROM_EXCLUSIVE_ACCESS,IOCTL_CDROM_SEND_OPC_INFORMATION", await _browser.Evaluate("found.map(row => row.name)"));
    }

    [Fact(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    public async Task The_theme_is_the_systems_until_the_button_says_otherwise()
    {
        await Prefer("light");
        var light = await Background();
        await Prefer("dark");
        var dark = await Background();
        await _browser.Evaluate("document.getElementById('theme').click()");

        Assert.NotEqual(light, dark);
        Assert.Equal(("Theme: light", light), (await Text("#theme"), await Background()));
        await _browser.Evaluate("document.getElementById('theme').click()");
        await Prefer("light");
        Assert.Equal(("Theme: dark", dark), (await Text("#theme"), await Background()));
        await _browser.Evaluate("document.getElementById('theme').click()");
        Assert.Equal(("Theme: system", light), (await Text("#theme"), await Background()));
    }

    [Fact(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    public async Task The_tab_key_reaches_everything_and_shows_where_it_is()
    {
        var reached = new List<string>();
        await _browser.Evaluate("document.getElementById('theme').focus()");
        for (var i = 0; i < 7; i++)
        {
            await _browser.Press("Tab", 9);
            reached.Add(await Focused());
            Assert.Equal("solid", await _browser.Evaluate("getComputedStyle(document.activeElement).outlineStyle"));
        }

        Assert.Equal(["search", "header", "device", "method", "access", "code", "copy"], reached);
    }

    [Fact(Skip = Reason, SkipUnless = nameof(HasBrowser))]
    public async Task A_narrow_screen_needs_no_scrolling_to_the_side()
    {
        await _browser.Send("Emulation.setDeviceMetricsOverride", new() { ["width"] = 360, ["height"] = 740, ["deviceScaleFactor"] = 1, ["mobile"] = true });
        Assert.Equal("360", await _browser.Evaluate("document.documentElement.scrollWidth"));
        await _browser.Send("Emulation.clearDeviceMetricsOverride");
    }

    static int HeaderCount => PublishedCatalogue.All.SelectMany(row => row.AlsoIn.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(row.Header)).Distinct().Count();

    Task Open(string fragment = "") => _browser.Open(fixture.Address + fragment);

    Task<string> Text(string selector) => _browser.Evaluate($"document.querySelector('{selector}').textContent");

    Task<string> Focused() => _browser.Evaluate("document.activeElement.id");

    Task<string> Background() => _browser.Evaluate("getComputedStyle(document.body).backgroundColor");

    async Task Prefer(string scheme) => await _browser.Send("Emulation.setEmulatedMedia", new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });

    async Task Decode(string text)
    {
        await _browser.Evaluate("document.getElementById('code').select()");
        await _browser.Type(text);
    }
}
