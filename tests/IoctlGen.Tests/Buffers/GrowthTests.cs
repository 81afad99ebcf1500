namespace IoctlGen.Tests;

public sealed class GrowthTests
{
    public static TheoryData<string> Verbs => [.. VariableVerbs.Names];

    public static MatrixTheoryData<string, uint> VerbsAndStatuses => new(
        VariableVerbs.Names, [NtStatus.BufferOverflow.Value, NtStatus.BufferTooSmall.Value, NtStatus.InfoLengthMismatch.Value]);

    static byte[] Output(int length) => [.. Enumerable.Range(1, length).Select(i => (byte)((i % 255) + 1))];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task An_output_that_fits_is_asked_for_once_with_1024_bytes(string verb)
    {
        using var device = new VariableDevice(Output(1024), NtStatus.BufferOverflow);

        Assert.Equal(Output(1024), await VariableVerbs.Of(verb, device));
        Assert.Equal([1024], device.Rooms);
        Assert.Equal([1], device.LastInput);
    }

    [Theory]
    [MemberData(nameof(VerbsAndStatuses))]
    public async Task An_output_that_does_not_fit_is_asked_for_with_twice_the_room(string verb, uint status)
    {
        using var device = new VariableDevice(Output(5000), new(status));

        Assert.Equal(Output(5000), await VariableVerbs.Of(verb, device));
        Assert.Equal([1024, 2048, 4096, 8192], device.Rooms);
        Assert.Equal([1], device.LastInput);
    }

    [Theory]
    [MemberData(nameof(VerbsAndStatuses))]
    public async Task A_driver_that_always_says_overflow_ends_with_an_error_that_names_the_limit(string verb, uint status)
    {
        using var device = new VariableDevice(new byte[5000], new(status));

        var failure = await Assert.ThrowsAsync<IoctlException>(() => VariableVerbs.Of(verb, device, new(initialSize: 1000, maximumSize: 3000)));

        Assert.Equal([1000, 2000, 3000], device.Rooms);
        Assert.Equal(new NtStatus(status), failure.Status);
        Assert.Contains("IOCTL_PAIR", failure.Message, StringComparison.Ordinal);
        Assert.Contains("does not fit MaximumBufferSize = 3000 bytes", failure.Message, StringComparison.Ordinal);
        Assert.Contains("declare the code with a larger MaximumBufferSize", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Theory]
    [MemberData(nameof(VerbsAndStatuses))]
    public async Task Without_retry_no_driver_is_asked_twice(string verb, uint status)
    {
        using var device = new VariableDevice(new byte[5000], new(status));

        var failure = await Assert.ThrowsAsync<IoctlException>(() => VariableVerbs.Of(verb, device, new(retry: false)));

        Assert.Equal([1024], device.Rooms);
        Assert.Equal(new NtStatus(status), failure.Status);
        Assert.DoesNotContain("MaximumBufferSize", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Other_warnings_and_errors_are_thrown_at_once(string verb)
    {
        foreach (var status in new[] { NtStatus.AccessDenied, NtStatus.NoMoreEntries, NtStatus.EndOfFile })
        {
            using var device = ScriptedDevice.WritingAll(status, 8);
            Assert.Equal(status, (await Assert.ThrowsAsync<IoctlException>(() => VariableVerbs.Of(verb, device))).Status);
            Assert.Equal(1, device.Sent);
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_count_beyond_the_buffer_is_held_to_it(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, int.MaxValue);

        Assert.Equal(Enumerable.Repeat(ScriptedDevice.Written, 1024), await VariableVerbs.Of(verb, device));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task What_a_driver_reports_and_did_not_write_is_zero_though_the_memory_was_used_before(string verb)
    {
        using var writing = ScriptedDevice.WritingAll(NtStatus.Success, 1024);
        using var lying = ScriptedDevice.WritingNothing(NtStatus.Success, 1024);
        await VariableVerbs.Of(verb, writing);

        Assert.All(await VariableVerbs.Of(verb, lying), value => Assert.Equal(0, value));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_device_that_throws_is_heard_and_the_next_call_works(string verb)
    {
        using var broken = ScriptedDevice.Throwing(new TimeoutException());
        using var device = new VariableDevice(Output(16), NtStatus.BufferOverflow);

        await Assert.ThrowsAsync<TimeoutException>(() => VariableVerbs.Of(verb, broken));
        Assert.Equal(Output(16), await VariableVerbs.Of(verb, device));
    }

    [Fact]
    public async Task A_cancelled_token_stops_asynchronous_calls_before_the_device_is_asked()
    {
        foreach (var verb in VariableVerbs.Names.Where(name => name.Contains("Async", StringComparison.Ordinal)))
        {
            using var device = new VariableDevice(Output(8), NtStatus.BufferOverflow);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => VariableVerbs.Cancelled(verb, device));
            Assert.Empty(device.Rooms);
        }
    }

    [Fact]
    public async Task What_is_written_later_arrives_though_the_collector_ran_meanwhile()
    {
        using var device = new LaterDevice();
        using var input = new IoctlInput<int>(3000);
        using var buffer = await DeviceCalls.ReceiveBufferAsync(device, Codes.Pair, AsyncInput.Pin(input), TestContext.Current.CancellationToken);

        Assert.Equal(3000, buffer.Length);
        Assert.Equal(-1, buffer.Bytes.IndexOfAnyExcept((byte)0xCD));
    }

    [Fact]
    public void A_header_larger_than_the_limits_has_room_all_the_same()
    {
        using var device = new VariableDevice(new byte[8], NtStatus.BufferOverflow);
        using var buffer = DeviceCalls.ReceiveHeaderBuffer<Pair>(device, Codes.Pair, growth: new(1, 4));

        Assert.Equal([8], device.Rooms);
    }

    [Fact]
    public void Limits_have_defaults_and_an_order()
    {
        Assert.Equal((1024, 16 << 20, true), (default(OutputGrowth).InitialSize, default(OutputGrowth).MaximumSize, default(OutputGrowth).Retry));
        Assert.Equal(512, new OutputGrowth(maximumSize: 512).InitialSize);
        Assert.Equal(1 << 25, new OutputGrowth(initialSize: 1 << 25).MaximumSize);
        Assert.Throws<ArgumentOutOfRangeException>(() => new OutputGrowth(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OutputGrowth(maximumSize: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OutputGrowth(2, 1));
    }

    [Theory]
    [InlineData(new byte[] { 65, 0, 0, 0, 66, 0, 0, 0, 0, 0 }, "A\0B")]
    [InlineData(new byte[] { 65, 0, 66 }, "A")]
    [InlineData(new byte[0], "")]
    public void A_text_loses_the_NULs_at_its_end_and_half_a_character(byte[] output, string text)
    {
        using var device = new VariableDevice(output, NtStatus.BufferOverflow);

        Assert.Equal(text, DeviceCalls.ReceiveString(device, Codes.Pair));
    }

    [Fact]
    public void An_array_has_whole_structures_only()
    {
        using var device = new VariableDevice(Output(23), NtStatus.BufferOverflow);

        Assert.Equal(2, DeviceCalls.ReceiveArray<Pair>(device, Codes.Pair).Length);
    }

    /// <summary>Completes on another thread, and has as many bytes as it is asked for.</summary>
    sealed class LaterDevice : IoctlDevice
    {
        protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned) => throw new NotSupportedException();

        protected internal override async ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            GC.Collect();
            var size = BitConverter.ToInt32(request.Input);
            var written = Math.Min(size, request.Output.Length);
            request.Output[..written].Fill(0xCD);
            return new(written < size ? NtStatus.BufferOverflow : NtStatus.Success, written);
        }
    }
}
