using IoctlGen.Specs.Documentation;

namespace IoctlGen.Tool.Tests.Export;

/// <summary>Documentation pages of compiled contracts, as the project's own reader of pages takes them.</summary>
public sealed class PageExportTests
{
    const string Contracts = """
        [IoctlContract(DeviceType.FileSystem, Header = "Public.h", IncludeHeader = "PublicAll.h", MinimumClient = "Windows Vista", MinimumServer = "Windows Server 2008")]
        public static partial class Udf
        {
            [Ioctl(76, ReplacedBy = "FSCTL_BETTER", Documentation = "https://example.com/udf")]
            public static partial IoctlBuffer<Answer> MakeMediaCompatible(this IoctlDevice volume, in Request request);

            [Ioctl(76, Name = "FSCTL_MAKE_MEDIA_COMPATIBLE")]
            public static partial int MakeFast(this IoctlDevice volume, uint number, Span<byte> output);
        }

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x800)] public static partial void Reset(this IoctlDevice device);
            [Ioctl(0x801)] public static partial string Name(this IoctlDevice device, Mode mode);
            [Ioctl(0x80F, Text = IoctlText.Ansi)] public static partial string Ask(this IoctlDevice device, string question);
            [Ioctl(0x802, TransferMethod.InDirect)] public static partial void Upload(this IoctlDevice device, in Request request, ReadOnlySpan<byte> data);
            [Ioctl(0x804)] public static partial void Pass(this IoctlDevice device, in Owning request, [IoctlField(nameof(Owning.Data))] Span<byte> data);
            [Ioctl(0x803)] public static partial void Odd(this IoctlDevice device, ReadOnlySpan<OddlyNamed> data);
        }

        public struct Owning { public nint Data; }
        public struct Request { public Boolean8 CloseDisc; }
        public unsafe struct Answer { public void* Pointer; public Mode Mode; }
        public enum Mode { Slow, Fast }
        [NativeName("Oddly_Named")] public struct OddlyNamed { public int Value; }
        """;

    [Fact]
    public async Task Nothing_is_lost_when_a_page_is_read_back()
    {
        using var client = Client.Compile(Contracts);
        var page = await Page(client, "ni-public-fsctl_make_media_compatible.md");

        Assert.Equal("FSCTL_MAKE_MEDIA_COMPATIBLE", page.Name);
        Assert.Equal(("Public.h", "PublicAll.h"), (page.Header, page.IncludeHeader));
        Assert.Equal(("Windows Vista", "Windows Server 2008"), (page.MinimumClientText, page.MinimumServerText));
        Assert.Equal(["IRP_MJ_FILE_SYSTEM_CONTROL"], page.MajorCodes);
        Assert.Equal("REQUEST or ULONG", page.Input.Text);
        Assert.Equal("ANSWER and more or bytes", page.Output.Text);
        Assert.Equal("FSCTL_BETTER", page.ReplacedBy);
        Assert.Empty(page.Statuses);
    }

    [Theory]
    [InlineData("reset", "none", "none")]
    [InlineData("name", "MODE", "UTF-16 text")]
    [InlineData("ask", "ANSI text", "ANSI text")]
    [InlineData("upload", "REQUEST", "none")]
    [InlineData("pass", "OWNING", "none")]
    [InlineData("odd", "array of Oddly_Named", "none")]
    public async Task Every_kind_of_buffer_is_read_back(string code, string input, string output)
    {
        using var client = Client.Compile(Contracts);
        var page = await Page(client, $"ni-driver.client-ioctl_meter_{code}.md");

        Assert.Equal(("IOCTL_METER_" + code.ToUpperInvariant(), null), (page.Name, page.Header));
        Assert.Equal(["IRP_MJ_DEVICE_CONTROL"], page.MajorCodes);
        Assert.Equal((input, output), (page.Input.Text, page.Output.Text));
        Assert.Null(page.ReplacedBy);
    }

    [Fact]
    public async Task A_page_has_the_numbers_that_readers_have_no_field_for()
    {
        using var client = Client.Compile(Contracts);
        Assert.Equal(0, (await client.Run("export", "--markdown", client.PathOf("docs"))).ExitCode);
        var text = await client.Read("docs/ni-public-fsctl_make_media_compatible.md");

        Assert.Contains("`CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 0x004C, METHOD_BUFFERED, FILE_ANY_ACCESS)`, which is 0x00090130.", text, StringComparison.Ordinal);
        Assert.Contains("### -output-buffer-length\n\nAt least 16 bytes (8 of a 32-bit process). Or: A multiple of 1 byte.\n", text, StringComparison.Ordinal);
        Assert.Contains("| 8 (32-bit: 4) | 4 | MODE | Mode |\n", text, StringComparison.Ordinal);
        Assert.Contains("| 1 | ModeFast |\n", text, StringComparison.Ordinal);
        Assert.Contains("<https://example.com/udf>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_method_is_documented_with_describes_its_code()
    {
        using var client = Client.Compile(Contracts);
        await client.Write("Driver.Client.xml", """
            <doc><members><member name="M:Meter.Reset(IoctlGen.IoctlDevice)"><summary>
                Sets <see cref="T:Acme.Counters"/> to <c>0</c>:
                all of them. */ größer
            </summary></member></members></doc>
            """);

        await client.Run("export", "--markdown", client.PathOf("docs"));

        Assert.Contains("description: Sets Counters to 0: all of them. */ größer\n", await client.Read("docs/ni-driver.client-ioctl_meter_reset.md"), StringComparison.Ordinal);
        Assert.Contains("/* Sets Counters to 0: all of them. * / gr??er */\n", await client.Header(), StringComparison.Ordinal);
    }

    static async Task<PageFacts> Page(Client client, string file)
    {
        var run = await client.Run("export", "--markdown", client.PathOf("docs"));
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return PageReader.Read(file, await client.Read("docs/" + file), TestContext.Current.CancellationToken);
    }
}
