namespace IoctlGen.Tests;

public sealed class FillTests
{
    static readonly Pair Before = new(1, 2), Written = new(unchecked((int)0xABABABAB), unchecked((int)0xABABABAB));

    [Fact]
    public async Task Every_call_fills_the_array_and_returns_the_count()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, 16);
        var arrays = Enumerable.Range(0, 4).Select(_ => new Pair[2]).ToArray();
        var token = TestContext.Current.CancellationToken;

        Assert.Equal(2, DeviceCalls.Fill(device, Codes.Pair, default, arrays[0].AsSpan()));
        Assert.Equal(2, DeviceCalls.TryFill(device, Codes.Pair, default, arrays[1].AsSpan()).Value);
        Assert.Equal(2, await DeviceCalls.FillAsync(device, Codes.Pair, default, arrays[2].AsMemory(), token));
        Assert.Equal(2, (await DeviceCalls.TryFillAsync(device, Codes.Pair, default, arrays[3].AsMemory(), token)).Value);

        Assert.All(arrays, array => Assert.Equal([Written, Written], array));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    [InlineData(23, 2)]
    [InlineData(24, 3)]
    [InlineData(100, 3)]
    public async Task The_count_is_of_whole_structures(int reported, int count)
    {
        using var device = ScriptedDevice.WritingNothing(NtStatus.Success, reported);
        var array = new Pair[3];
        var token = TestContext.Current.CancellationToken;

        Assert.Equal(count, DeviceCalls.Fill(device, Codes.Pair, default, array.AsSpan()));
        Assert.Equal(count, DeviceCalls.TryFill(device, Codes.Pair, default, array.AsSpan()).Value);
        Assert.Equal(count, await DeviceCalls.FillAsync(device, Codes.Pair, default, array.AsMemory(), token));
        Assert.Equal(count, (await DeviceCalls.TryFillAsync(device, Codes.Pair, default, array.AsMemory(), token)).Value);
    }

    [Fact]
    public async Task The_library_itself_writes_nothing_into_the_array()
    {
        using var failing = ScriptedDevice.WritingNothing(NtStatus.NoMediaInDevice, reported: 16);
        using var idle = ScriptedDevice.WritingNothing(NtStatus.Success);
        Pair[] array = [Before, Before];

        Assert.Throws<IoctlException>(() => DeviceCalls.Fill(failing, Codes.Pair, default, array.AsSpan()));
        Assert.False(DeviceCalls.TryFill(failing, Codes.Pair, default, array.AsSpan()).IsSuccess);
        Assert.False((await DeviceCalls.TryFillAsync(failing, Codes.Pair, default, array.AsMemory(), TestContext.Current.CancellationToken)).IsSuccess);
        Assert.Equal(0, DeviceCalls.Fill(idle, Codes.Pair, default, array.AsSpan()));

        Assert.Equal([Before, Before], array);
    }

    [Fact]
    public void An_empty_array_is_no_output()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, 8);

        Assert.Equal(0, DeviceCalls.Fill(device, Codes.Pair, default, Span<Pair>.Empty));
    }

    [Fact]
    public void The_bytes_of_a_warning_are_told_though_there_is_no_value()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.BufferOverflow, 16);

        var result = DeviceCalls.TryFill(device, Codes.Pair, default, new Pair[2].AsSpan());

        Assert.False(result.IsSuccess);
        Assert.Equal(16, result.BytesReturned);
        Assert.Equal(0, result.GetValueOrDefault());
    }
}
