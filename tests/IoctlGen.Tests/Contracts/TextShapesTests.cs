using System.Runtime.InteropServices;
using System.Text;
using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class TextShapesTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_is_sent_as_its_method_says()
    {
        using var device = Echo(out var sent);

        device.SetName("aΩ");
        device.SetPrefix("aΩ");
        device.SetCaption("aÿ");
        device.TrySetSerial("aÿ").ThrowIfFailed();
        device.Write("a", [1]);
        device.Find("a", new Pair[1]);
        device.TryLookUp("a", out _).ThrowIfFailed();
        await device.SetNameAsync("aΩ", Token);
        await device.SetCaptionAsync("aÿ", Token);

        Assert.Equal(["6100A9030000", "6100A903", "61FF00", "61FF", "61000000", "61000000", "6100", "6100A9030000", "61FF00"], sent);
    }

    [Fact]
    public void An_empty_text_is_its_NUL_or_nothing()
    {
        using var device = Echo(out var sent);

        device.SetName("");
        device.SetPrefix("");
        device.SetCaption("");
        device.TrySetSerial("").ThrowIfFailed();

        Assert.Equal(["0000", "", "00", ""], sent);
    }

    /// <summary>The driver of such a code gets the address of the text.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(300)]
    public void A_driver_that_writes_to_its_input_leaves_the_string_as_it_is(int length)
    {
        var name = new string('a', length);
        using var device = new ScriptedDevice(static (in IoctlRequest request, out int bytesReturned) =>
        {
            Assert.Equal('a', MemoryMarshal.Cast<byte, char>(request.Input)[^2]);
            MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(request.Input), request.Input.Length).Clear();
            bytesReturned = 0;
            return NtStatus.Success;
        });

        device.Rename(name);

        Assert.Equal(new string('a', length), name);
    }

    [Fact]
    public async Task A_text_of_any_length_is_sent_whole()
    {
        using var device = Echo(out var sent);
        foreach (var length in (int[])[254, 255, 256, 257, 70_000])
        {
            var text = new string('x', length);
            var ansi = Convert.ToHexString([.. Encoding.Latin1.GetBytes(text), 0]);

            device.SetCaption(text);
            await device.SetCaptionAsync(text, Token);
            device.SetName(text);

            Assert.Equal([ansi, ansi, Convert.ToHexString(Encoding.Unicode.GetBytes(text + "\0"))], sent);
            sent.Clear();
        }
    }

    [Fact]
    public async Task Null_and_characters_without_a_byte_are_refused_and_nothing_is_sent()
    {
        using var device = Echo(out var sent);

        Assert.Throws<ArgumentNullException>(() => device.SetName(null!));
        Assert.Throws<ArgumentNullException>(() => device.SetCaption(null));
        Assert.Contains("'Ω' (U+03A9) at index 2", Assert.Throws<ArgumentException>(() => device.SetCaption("abΩ")).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(async () => await device.SetCaptionAsync("Ω", Token));
        Assert.Empty(sent);
    }

    [Theory]
    [InlineData("", "", "", "", "")]
    [InlineData("72656164790000", "ready", "ready", "敲摡y", "敲摡y")]
    [InlineData("6162006364", "ab\0cd", "ab", "扡挀", "扡挀")]
    [InlineData("610000006200", "a\0\0\0b", "a", "a", "a\0b")]
    [InlineData("FF", "ÿ", "ÿ", "", "")]
    public async Task A_text_is_returned_as_its_method_says(string written, string ansi, string ansiToNul, string utf16ToNul, string utf16)
    {
        var bytes = Convert.FromHexString(written);
        using var device = Answering(bytes);

        Assert.Equal(ansi, device.GetCaption());
        Assert.Equal(ansiToNul, device.GetStatus());
        Assert.Equal(ansiToNul, await device.GetStatusAsync(Token));
        Assert.Equal(utf16ToNul, device.TryGetName().Value);
        Assert.Equal(utf16ToNul, (await device.TryGetNameAsync(Token)).Value);
        Assert.Equal(utf16, device.GetList());
    }

    [Fact]
    public async Task One_text_goes_in_and_another_comes_out()
    {
        using var device = On((in IoctlRequest request, out int bytesReturned) =>
        {
            request.Input.CopyTo(request.Output);
            request.Output[request.Input.Length..].Fill(0xEE);
            bytesReturned = request.Input.Length;
            return NtStatus.Success;
        });

        Assert.Equal("who?", device.Ask("who?"));
        Assert.Equal("who?", (await device.TryAskAsync("who?", Token)).Value);
    }

    static FakeDevice Echo(out List<string> sent)
    {
        List<string> inputs = [];
        sent = inputs;
        return On((in IoctlRequest request, out int bytesReturned) =>
        {
            inputs.Add(Convert.ToHexString(request.Input));
            bytesReturned = request.Output.Length;
            return NtStatus.Success;
        });
    }

    static FakeDevice Answering(byte[] bytes) => On((in IoctlRequest request, out int bytesReturned) =>
    {
        bytes.CopyTo(request.Output);
        bytesReturned = bytes.Length;
        return NtStatus.Success;
    });

    static FakeDevice On(FakeHandler handler)
    {
        var device = new FakeDevice();
        foreach (var ioctl in TextShapes.Ioctls.All)
            device.On(ioctl.Code, handler);
        return device;
    }
}
