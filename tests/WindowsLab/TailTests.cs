namespace IoctlGen.WindowsLab;

/// <summary>Arrays that begin within a structure, in and out, and outputs that end with the last field; the driver checks what it receives, or lies.</summary>
public sealed class TailTests : IDisposable
{
    readonly IoctlDevice _device = Lab.Open();

    static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _device.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("north")]
    public async Task An_array_begins_where_the_driver_reads_and_writes_it(string text)
    {
        using var query = LabTails.NewQuery(LabQueryKind.Whole, text.Select(static c => (byte)c).ToArray());

        using var label = _device.Query(query);
        Assert.Equal((uint)(8 + text.Length), _device.LastRequest().InputLength);
        Assert.Equal(Lab.Checksum(query.Bytes), _device.LastRequest().InputChecksum);
        using var again = await _device.QueryAsync(query, Token);
        Assert.Equal(Lab.Checksum(query.Bytes), _device.LastRequest().InputChecksum);

        Assert.Equal(10 + (2 * text.Length), label.Length);
        Assert.Equal((0x0807060504030201u, text.Length), (label.Header.Serial, label.Header.Length));
        Assert.Equal(text, label.Elements<char>(label.Header.Length));
        Assert.Equal(label.Bytes, again.Bytes);
    }

    [Fact]
    public async Task A_count_that_lies_reads_nothing_that_was_not_written()
    {
        using var query = LabTails.NewQuery(LabQueryKind.CountLies, "north"u8);

        using var label = _device.Query(query);
        using var again = await _device.QueryAsync(query, Token);

        Assert.Throws<InvalidDataException>(() => label.Elements<char>(label.Header.Length).Length);
        Assert.Throws<InvalidDataException>(() => again.Elements<char>(again.Header.Length).Length);
    }

    [Fact]
    public async Task An_output_that_ends_before_its_array_is_short()
    {
        using var query = LabTails.NewQuery(LabQueryKind.Short, "north"u8);

        Assert.Equal(9, Assert.Throws<IoctlException>(() => _device.Query(query)).BytesReturned);
        Assert.Equal(9, (await Assert.ThrowsAsync<IoctlException>(async () => await _device.QueryAsync(query, Token))).BytesReturned);

        using var opened = KindOfHandle.Open(HandleKind.Synchronous);
        using var soFar = opened.Handle.QuerySoFar(query);
        Assert.Equal((9, (ushort)5, (ushort)0), (soFar.Length, soFar.Header.Length, soFar.Header.Text));
    }

    [Theory]
    [InlineData(11u)]
    [InlineData(16u)]
    public async Task An_output_is_complete_with_its_last_field(uint byteCount)
    {
        var expected = new LabPadded(0x0807060504030201, 9, 10, 11);

        Assert.Equal(expected, _device.Padded(byteCount));
        Assert.Equal(expected, await _device.PaddedAsync(byteCount, Token));
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(10u)]
    public async Task And_short_before_it(uint byteCount)
    {
        Assert.Contains($"returned {byteCount} bytes of the 11", Assert.Throws<IoctlException>(() => _device.Padded(byteCount)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<IoctlException>(async () => await _device.PaddedAsync(byteCount, Token));
    }
}
