namespace IoctlGen.Tests;

public sealed class TryVerbsTests
{
    public static TheoryData<string> Names => [.. TryVerbs.Names];

    public static TheoryData<string> NamesWithRoom => [.. TryVerbs.NamesWithRoom];

    [Theory]
    [MemberData(nameof(NamesWithRoom))]
    public async Task A_success_carries_the_bytes(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, 8);

        var outcome = await TryVerbs.Call(verb, device, TestContext.Current.CancellationToken);

        Assert.True(outcome.IsSuccess);
        Assert.Equal(NtStatus.Success, outcome.Status);
        Assert.Equal(8, outcome.BytesReturned);
        outcome.ThrowIfFailed();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_informational_status_is_a_success_that_is_kept(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.ObjectNameExists, 8);

        var outcome = await TryVerbs.Call(verb, device, TestContext.Current.CancellationToken);

        Assert.True(outcome.IsSuccess);
        Assert.Equal(NtStatus.ObjectNameExists, outcome.Status);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_error_is_told_with_no_bytes_whatever_the_driver_reports(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.NoMediaInDevice, 8);

        var outcome = await TryVerbs.Call(verb, device, TestContext.Current.CancellationToken);

        Assert.False(outcome.IsSuccess);
        Assert.Equal(NtStatus.NoMediaInDevice, outcome.Status);
        Assert.Equal(0, outcome.BytesReturned);
        Assert.Equal(NtStatus.NoMediaInDevice, Assert.Throws<IoctlException>(outcome.ThrowIfFailed).Status);
    }

    [Theory]
    [MemberData(nameof(NamesWithRoom))]
    public async Task A_warning_is_told_with_the_bytes_that_there_was_room_for(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.BufferOverflow, 8);

        var outcome = await TryVerbs.Call(verb, device, TestContext.Current.CancellationToken);

        Assert.False(outcome.IsSuccess);
        Assert.Equal(NtStatus.BufferOverflow, outcome.Status);
        Assert.Equal(8, outcome.BytesReturned);
        Assert.Equal(8, Assert.Throws<IoctlException>(outcome.ThrowIfFailed).BytesReturned);
    }

    [Theory]
    [MemberData(nameof(NamesWithRoom))]
    public async Task A_driver_that_reports_more_than_the_buffer_holds_is_held_to_the_buffer(string verb)
    {
        foreach (var reported in new[] { 9, int.MaxValue })
        {
            using var device = ScriptedDevice.WritingAll(NtStatus.Success, reported);

            Assert.Equal(8, (await TryVerbs.Call(verb, device, TestContext.Current.CancellationToken)).BytesReturned);
        }
    }

    [Theory]
    [MemberData(nameof(NamesWithRoom))]
    public async Task A_negative_count_is_a_huge_one_and_held_to_the_buffer(string verb)
    {
        // Information is unsigned: what looks negative was 2 GiB or more.
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, -1);

        Assert.Equal(8, (await TryVerbs.Call(verb, device, TestContext.Current.CancellationToken)).BytesReturned);
    }

    [Theory]
    [InlineData("TrySend")]
    [InlineData("TrySendAsync")]
    public async Task A_call_without_output_returns_no_bytes_whatever_the_driver_reports(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, 8);

        Assert.Equal(0, (await TryVerbs.Call(verb, device, TestContext.Current.CancellationToken)).BytesReturned);
    }
}
