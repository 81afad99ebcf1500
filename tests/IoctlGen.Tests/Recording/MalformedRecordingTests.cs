using IoctlGen.Testing;

namespace IoctlGen.Tests;

/// <summary>A recording that cannot be read is refused, with its line and what is expected there.</summary>
public sealed class MalformedRecordingTests
{
    [Theory]
    [InlineData("", "meter.recording, line 1: the recording ends here: expected the first line of a recording, 'IoctlGen recording 1'.")]
    [InlineData("Something else", "meter.recording, line 1: expected the first line of a recording, 'IoctlGen recording 1'.")]
    [InlineData("IoctlGen recording 1\nopened for Anything", "meter.recording, line 2: expected None, Read, Write or ReadWrite after 'opened for '.")]
    [InlineData("IoctlGen recording 2\n??", "meter.recording, line 1: this is a recording of version 2, and this IoctlGen.Testing reads version 1: update the package.")]
    public void Its_head(string text, string message) => AssertRefused(text, message);

    [Theory]
    [InlineData("#0 0x00000001\nstatus STATUS_SUCCESS (0x00000000)", "line 3: expected the first line of a block, '#1 IOCTL_NAME (0x00012345)' or '#1 0x00012345'.")]
    [InlineData("#1 IOCTL_A 0x00000001", "line 3: expected the first line of a block, '#1 IOCTL_NAME (0x00012345)' or '#1 0x00012345'.")]
    [InlineData("#99999999999 0x00000001", "line 3: expected the first line of a block, '#1 IOCTL_NAME (0x00012345)' or '#1 0x00012345'.")]
    [InlineData("#1 0x00000001\nstatus NTSTATUS 0x00000001\n#1 0x00000001\nstatus NTSTATUS 0x00000001", "line 5: there are two blocks #1, the other at line 3.")]
    [InlineData("#1 0x00000001\n", "line 4: block #1 does not say how the request ended: expected a line 'status …', 'cancelled by its caller' or 'threw …'.")]
    [InlineData("#1 0x00000001\n#2 0x00000001", "line 4: block #1 does not say how the request ended: expected a line 'status …', 'cancelled by its caller' or 'threw …'.")]
    [InlineData("#1 0x00000001\ninput, 2 bytes\n  00", "line 4: 'input' has 1 bytes here: expected 2.")]
    [InlineData("#1 0x00000001\ninput, 2 bytes\n  00 01 02", "line 5: 'input' has more bytes here: expected 2.")]
    [InlineData("#1 0x00000001\ninput, 2 bytes\n  00 1", "line 5: expected bytes in hexadecimal, '??' or '<Field:8>', not '1'.")]
    [InlineData("#1 0x00000001\ninput, 2 bytes\n  00 --", "line 5: expected bytes in hexadecimal, '??' or '<Field:8>', not '--'.")]
    [InlineData("#1 0x00000001\ninput, 2 bytes\n  <Field:99>", "line 5: expected bytes in hexadecimal, '??' or '<Field:8>', not '<Field:99>'.")]
    [InlineData("#1 0x00000001\ninput, 2 bytes\n  * 1 times more", "line 5: expected '* 12 times more' after a line of 16 bytes, in a buffer without fields.")]
    [InlineData("#1 0x00000001\ninput, 20 bytes\n  00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00\n  * 2 times more", "line 6: 'input' has more bytes here: expected 20.")]
    [InlineData("#1 0x00000001\ninput, 2000000000 bytes\n  00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00\n  * 120000000 times more", "line 6: more than 67108864 bytes are in lines that stand for several: expected them written out.")]
    [InlineData("#1 0x00000001\noutput, 2 of 4 bytes\n  00\nstatus STATUS_SUCCESS (0x00000000)", "line 6: the output of block #1 has 1 bytes, but 2 of 4 were returned: expected all that were.")]
    [InlineData("#1 0x00000001\nData, 1 bytes, returned\n  00", "line 4: 'Data' is returned, but no 1 bytes of it are sent: expected the line 'Data, 1 bytes, sent' before it.")]
    [InlineData("#1 0x00000001\nsomething, 1 bytes\n  00", "line 4: 'something' is no buffer of a request: expected 'input', 'data' or 'output', or ', sent' or ', returned' at the end of the line.")]
    [InlineData("#1 0x00000001\nwhatever", "line 4: expected a line 'input, 4 bytes', 'data, 4 bytes', 'output, 4 of 8 bytes', 'Field, handle', 'Field, 4 bytes, sent', 'status …', 'cancelled by its caller' or 'threw …'.")]
    public void Its_blocks(string text, string message) => AssertRefused($"IoctlGen recording 1\n\n{text}", $"meter.recording, {message}");

    [Fact]
    public void A_file_is_named_by_its_path()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, "Something else");
        try
        {
            Assert.StartsWith($"{path}, line 1: ", Assert.Throws<InvalidDataException>(() => FakeDevice.Replay(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Windows_line_ends_and_a_mark_of_the_encoding_are_read()
    {
        using var device = FakeDevice.Replay(
            new StreamReader(new MemoryStream([0xEF, 0xBB, 0xBF, .. "IoctlGen recording 1\r\n\r\n#1 IOCTL_SHAPES_RESET (0x81232004)\r\nstatus STATUS_SUCCESS (0x00000000)\r\ntime 1.000 ms\r\n"u8])),
            "meter.recording", ReplayMode.Strict);

        device.Reset();
    }

    [Fact]
    public void Its_fields_are_counted()
    {
        var fields = string.Concat(Enumerable.Range(0, 1025).Select(static field => $"F{field}, 0 bytes, sent\n"));

        AssertRefused($"IoctlGen recording 1\n\n#1 0x00000001\n{fields}status NTSTATUS 0x00000001", "meter.recording, line 1028: block #1 has more than 1024 fields.");
    }

    static void AssertRefused(string text, string message) => Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Recorded.Replay(text)).Message);
}
