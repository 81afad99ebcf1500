using System.Text;

namespace IoctlGen.WindowsLab;

/// <summary>The shapes of a declaration that no other test needs, each against the driver (README.md lists where the others are).</summary>
public sealed class ShapeTests : IDisposable
{
    static readonly LabReport First = new(1, 2, 3, 4), Second = new(5, 6, 7, 8);

    readonly IoctlDevice _device = Lab.Open();

    static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _device.Dispose();

    [Fact]
    public async Task Structures()
    {
        _device.EchoOut(in First, out var echo);
        Assert.Equal(First, echo);
        Assert.True(_device.TryEchoOut(in Second, out echo).IsSuccess);
        Assert.Equal(Second, echo);
        Assert.Equal(16, _device.TryEchoInPlace(ref echo).BytesReturned);
        Assert.Equal(Second, echo);
        Assert.Equal(First, await _device.EchoTaskAsync(First, Token));
    }

    [Fact]
    public async Task Arrays_of_the_caller()
    {
        LabReport[] sent = [First, Second], received = new LabReport[3];

        Assert.Equal(2, _device.EchoReports(sent, received));
        Assert.Equal([First, Second, default], received);

        Array.Clear(received);
        Assert.Equal(2, await _device.EchoReportsAsync(sent, received, Token));
        Assert.Equal([First, Second, default], received);
    }

    [Fact]
    public async Task Inputs_alone()
    {
        byte[] bytes = Lab.SomeBytes(100);

        Assert.True(_device.TrySend(bytes).IsSuccess);
        Assert.Equal(Lab.Checksum(bytes), _device.LastRequest().InputChecksum);
        Assert.True((await _device.TrySendAsync(bytes.AsMemory(1), Token)).IsSuccess);
        Assert.Equal(Lab.Checksum(bytes.AsSpan(1)), _device.LastRequest().InputChecksum);

        using var script = Script(bytes);
        await _device.SendAsync(script, Token);
        Assert.Equal(Lab.Checksum(script.Bytes), _device.LastRequest().InputChecksum);
    }

    [Fact]
    public async Task Arrays_that_the_runtime_sizes()
    {
        // An array has whole elements only.
        using var script = Script([.. InputBytes.Of(in First), .. InputBytes.Of(in Second), 9]);
        LabReport[] expected = [First, Second];

        Assert.Equal(expected, _device.PlayReports(script));
        Assert.Equal(expected, _device.TryPlayReports(script).Value);
        Assert.Equal(expected, await _device.PlayReportsAsync(script, Token));
        Assert.Equal(expected, (await _device.TryPlayReportsAsync(script, Token)).Value);
    }

    [Fact]
    public async Task Texts()
    {
        using var script = new IoctlInput<LabScript>(new(NtStatus.BufferTooSmall));
        script.AppendUtf16("Größe\0\0");

        Assert.Equal("Größe", _device.TryPlayText(script).Value);
        Assert.Equal("Größe", await _device.PlayTextAsync(script, Token));
        Assert.Equal("Größe", (await _device.TryPlayTextAsync(script, Token)).Value);
    }

    [Fact]
    public async Task Texts_that_are_sent()
    {
        var echo = new byte[2000];
        foreach (var text in (string[])["", "a", "\u00FF!", new('x', 255), new('x', 256), new('y', 500)])
        {
            Assert.Equal(text.Length + 1, _device.EchoAnsi(text, echo));
            Assert.Equal([.. Encoding.Latin1.GetBytes(text), 0], echo[..(text.Length + 1)]);
            Assert.Equal((text.Length + 1) * 2, _device.EchoUtf16(text, echo));
            Assert.Equal(Encoding.Unicode.GetBytes(text + "\0"), echo[..((text.Length + 1) * 2)]);
            Assert.Equal(text, await _device.EchoAnsiAsync(text, Token));
            Assert.Equal(text, (await _device.TryEchoUtf16Async(text, Token)).Value);
        }
    }

    [Theory]
    [InlineData(new byte[0], "", "", "")]
    [InlineData(new byte[] { (byte)'r', (byte)'e', (byte)'a', (byte)'d', (byte)'y' }, "ready", "ready", "\u6572\u6461")] // no terminator, an odd byte
    [InlineData(new byte[] { (byte)'r', 0, 0xEE, 0xEE, 0xEE, 0 }, "r\0\u00EE\u00EE\u00EE", "r", "r\uEEEE\u00EE")]
    [InlineData(new byte[] { 0, 0, 0xEE, 0xEE }, "\0\0\u00EE\u00EE", "", "")]
    public async Task Texts_end_where_the_method_says(byte[] bytes, string ansi, string ansiToNul, string utf16ToNul)
    {
        using var script = Script(bytes);

        Assert.Equal(ansi, _device.PlayAnsi(script));
        Assert.Equal(ansiToNul, await _device.PlayAnsiAsync(script, Token));
        Assert.Equal(utf16ToNul, _device.PlayTerminated(script));
    }

    [Fact]
    public async Task Buffers()
    {
        var bytes = Lab.SomeBytes(100);
        using var script = Script(bytes);

        using var played = _device.Play(script);
        Assert.Equal(bytes, played.Bytes);
        using var tried = _device.TryPlay(script).Value;
        Assert.Equal(bytes, tried.Bytes);
        using var awaited = await _device.PlayAsync(script, Token);
        Assert.Equal(bytes, awaited.Bytes);
        using var triedAwaited = (await _device.TryPlayAsync(script, Token)).Value;
        Assert.Equal(bytes, triedAwaited.Bytes);
    }

    [Fact]
    public async Task Buffers_with_a_header()
    {
        using var script = Script([.. InputBytes.Of(in First), 1, 2, 3]);

        using var played = _device.TryPlayHeader(script).Value;
        Assert.Equal((First, 19), (played.Header, played.Length));
        using var awaited = (await _device.TryPlayHeaderAsync(script, Token)).Value;
        Assert.Equal((First, 19), (awaited.Header, awaited.Length));
    }

    [Fact]
    public async Task A_header_that_does_not_come_is_told_and_not_thrown()
    {
        using var script = Script([1, 2, 3]);

        foreach (var result in new[] { _device.TryPlayHeader(script), await _device.TryPlayHeaderAsync(script, Token) })
        {
            Assert.Equal((NtStatus.Success, 3, false), (result.Status, result.BytesReturned, result.IsSuccess));
            Assert.False(result.TryGetValue(out _));
        }
    }

    static IoctlInput<LabScript> Script(ReadOnlySpan<byte> answer)
    {
        var script = new IoctlInput<LabScript>(new(NtStatus.BufferOverflow));
        script.Append(answer);
        return script;
    }
}
