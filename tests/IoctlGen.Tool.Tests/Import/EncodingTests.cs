using System.Text;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Tests.Import;

/// <summary>Headers are text in the encodings that editors on Windows have written for decades.</summary>
public sealed class EncodingTests
{
    const string Text = "/* R\u00E9ponse \u20AC \u2019 */\n#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    public void With_and_without_a_byte_order_mark(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(Text, TextDecoder.Decode([.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)]));
    }

    [Fact]
    public void What_is_no_valid_UTF_8_is_Windows_1252()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Enumerable.Range(1, 255).Select(static value => (byte)value).ToArray();

        Assert.Equal(Encoding.GetEncoding(1252).GetString(bytes), TextDecoder.Decode(bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab\0cd")]
    [InlineData("#define A \"\0\"")]
    public void Short_texts_and_single_zeros_are_UTF_8(string text) => Assert.Equal(text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task Included_headers_are_read_so_too()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.PathOf("types.h"), Encoding.Unicode.GetBytes("typedef struct _STATE { ULONG Level; } STATE;\n"), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(folder.PathOf("Public.h"), Encoding.Latin1.GetBytes("#include \"types.h\"\n/* Output: STATE. R\u00E9ponse. */\n#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n"), TestContext.Current.CancellationToken);

        var run = await Tool.Run("import", folder.PathOf("Public.h"), "-o", folder.PathOf("Meter.cs"));
        var text = await File.ReadAllTextAsync(folder.PathOf("Meter.cs"), TestContext.Current.CancellationToken);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("R\u00E9ponse", text, StringComparison.Ordinal);
        Assert.Contains("STATE Read(", text, StringComparison.Ordinal);
    }
}
