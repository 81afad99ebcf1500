using System.Text;
using IoctlGen.Testing;

namespace IoctlGen.Tests;

/// <summary>What is masked is in no form in the file, and what the caller gets is not masked.</summary>
public sealed class RecordingMaskTests
{
    const string Serial = "S3CR3T-81";

    /// <summary>A serial number in ASCII, in UTF-16 of both orders, and as ATA has it, from an even byte, from an odd one, and as text that is cut.</summary>
    public static TheoryData<byte[]> Forms => new((byte[][])
    [
        [1, 2, .. Encoding.ASCII.GetBytes(Serial), 0, 9],
        [1, .. Encoding.Unicode.GetBytes(Serial), 9],
        [1, .. Encoding.BigEndianUnicode.GetBytes(Serial), 9],
        Swapped(Serial + " "),
        Swapped(" " + Serial),
        [1, .. Swapped(Serial + " ")],
        [.. Swapped(Serial + " ")[..5]],
        [.. Swapped(Serial + " ")[..7], 0, 0],
        [1, .. Swapped(Serial + " ")[..5]],
        [1, 2, 3, .. Encoding.ASCII.GetBytes(Serial)[..6]],
        [1, 2, 3, .. Encoding.Unicode.GetBytes(Serial)[..9]],
        [.. Encoding.ASCII.GetBytes(Serial), .. Encoding.ASCII.GetBytes(Serial)],
    ]);

    [Theory, MemberData(nameof(Forms))]
    public void A_text_is_in_no_buffer(byte[] buffer)
    {
        var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            request.Input.CopyTo(request.Output);
            bytesReturned = request.Input.Length;
            return NtStatus.Success;
        });
        var output = new byte[40];

        var text = Recorded.TextOf(
            device,
            recorder =>
            {
                recorder.Control(SyncShapes.IOCTL_SHAPES_SET_PAIRS, buffer, output);
                recorder.Control(SyncShapes.IOCTL_SHAPES_GET_PAIRS, buffer, output);
            },
            recorder => recorder.Mask(Serial));

        Assert.Equal(buffer, output[..buffer.Length]);
        Assert.Empty(string.Concat(Shown(text)));
        Assert.Contains("??", text, StringComparison.Ordinal);

        // Masked bytes are replayed as zero, and match anything.
        using var replay = Recorded.Replay(text);
        var replayed = new byte[40];
        replay.Control(SyncShapes.IOCTL_SHAPES_SET_PAIRS, buffer, replayed);
        Assert.Equal(buffer.Select(static value => value > 0x20 ? (byte)0 : value), replayed[..buffer.Length]);
        replay.Control(SyncShapes.IOCTL_SHAPES_GET_PAIRS, buffer.Select(static value => value > 0x20 ? (byte)0x7F : value).ToArray(), replayed);
    }

    [Fact]
    public void A_text_is_in_no_memory_of_a_field_and_in_no_message()
    {
        var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            bytesReturned = request.Output.Length;
            Encoding.ASCII.GetBytes(Serial, request.Owned.WritableBytes(nameof(Direct.Data)));
            return request.Owned.Bytes(nameof(Direct.Data)).Length > 9 ? NtStatus.Success : throw new TimeoutException($"{Serial} is silent");
        });
        Direct request = default;

        var text = Recorded.TextOf(
            device,
            recorder =>
            {
                recorder.Pass(ref request, Encoding.ASCII.GetBytes($"{Serial}!!"));
                Assert.Contains(Serial, Assert.Throws<TimeoutException>(() => recorder.Pass(ref request, new byte[9])).Message, StringComparison.Ordinal);
            },
            recorder => recorder.Mask(Serial));

        Assert.DoesNotContain("S3CR3T", text, StringComparison.Ordinal);
        Assert.DoesNotContain("53 33", text, StringComparison.Ordinal);
        Assert.Contains("threw System.TimeoutException: ?? is silent", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_masked_by_code_as_far_as_a_buffer_goes()
    {
        var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            if (request.Owned.Names.Count > 0)
                request.Owned.WritableBytes(nameof(Direct.Data)).Fill(0x77);
            request.Output.Fill(0x55);
            bytesReturned = request.Output.Length;
            return NtStatus.Success;
        });

        var text = Recorded.TextOf(
            device,
            static recorder =>
            {
                recorder.Control(SyncShapes.IOCTL_SHAPES_GET_PAIRS, [1, 2, 3], [4, 5, 6]);
                recorder.Control(SyncShapes.IOCTL_SHAPES_FIND_PAIRS, [1, 2, 3], new byte[3]);
                SyncShapes.Write(recorder, 7, [1, 2, 3]);
                Direct request = default;
                recorder.Pass(ref request, [1, 2, 3]);
            },
            static recorder => recorder
                .MaskInput(SyncShapes.IOCTL_SHAPES_GET_PAIRS, 1..100)
                .MaskOutput(SyncShapes.IOCTL_SHAPES_GET_PAIRS, ^2..)
                .MaskData(SyncShapes.IOCTL_SHAPES_WRITE, ..1)
                .MaskField(OwnedShapes.IOCTL_OWNED_PASS, nameof(Direct.Data), 2..)
                .MaskInput(SyncShapes.IOCTL_SHAPES_FIND_PAIRS, 50..60));

        string[] expected =
        [
            "input, 3 bytes\n  0000: 01 ?? ??", "output as sent, 3 bytes\n  0000: 04 ?? ??", "output, 3 of 3 bytes\n  0000: 55 ?? ??", "|U??|", "input, 3 bytes\n  0000: 01 02 03",
            "data, 3 bytes\n  0000: ?? 02 03", "Data, 3 bytes, sent\n  0000: 01 02 ??", "Data, 3 bytes, returned\n  0000: 77 77 ??",
        ];
        Assert.All(expected, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_field_that_is_misspelt_is_told_before_anything_is_sent()
    {
        var device = new FakeDevice();
        using var recorder = new RecordingDevice(device, TextWriter.Null).MaskField(OwnedShapes.IOCTL_OWNED_PASS, "Dta", 2..);
        Direct request = default;

        var exception = Assert.Throws<InvalidOperationException>(() => recorder.Pass(ref request, [1, 2, 3]));

        Assert.StartsWith("The field 'Dta' of ", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("expected Data.", exception.Message, StringComparison.Ordinal);
        Assert.Empty(device.Requests);
    }

    [Fact]
    public void A_text_must_be_one()
    {
        using var device = new RecordingDevice(new FakeDevice(), TextWriter.Null);

        Assert.Throws<ArgumentException>(() => device.Mask(""));
    }

    /// <summary>The bytes of all buffers, in hexadecimal and as text, that are not small: the secret has none that are.</summary>
    static IEnumerable<string> Shown(string text) => text.Split('\n')
        .Where(static line => line.StartsWith("  ", StringComparison.Ordinal))
        .Select(static line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('|'))
        .SelectMany(static line => line[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(static cell => cell != "??" && Convert.ToByte(cell, 16) > 0x20)
            .Append(string.Concat(line[1].Where(char.IsLetterOrDigit))));

    static byte[] Swapped(string text) => [.. Encoding.ASCII.GetBytes(text).Chunk(2).SelectMany(static pair => pair.Reverse())];
}
