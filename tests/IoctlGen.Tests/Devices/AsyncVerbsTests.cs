namespace IoctlGen.Tests;

public sealed class AsyncVerbsTests
{
    static readonly CancellationToken Cancelled = new(canceled: true);

    public static TheoryData<string> Names => [.. ThrowingVerbs.AsyncNames];

    public static TheoryData<string> TryNames => [.. TryVerbs.Names.Where(name => name.Contains("Async", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cancelled_token_sends_nothing(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, 8);

        Assert.True(ThrowingVerbs.Call(verb, device, Cancelled).IsCanceled);
        Assert.Equal(0, device.Sent);
    }

    [Theory]
    [MemberData(nameof(TryNames))]
    public async Task A_cancelled_token_sends_nothing_where_failure_is_told_either(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, 8);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TryVerbs.Call(verb, device, Cancelled));

        Assert.Equal(Cancelled, exception.CancellationToken);
        Assert.Equal(0, device.Sent);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_failure_comes_with_the_task_and_not_before(string verb)
    {
        using var device = ScriptedDevice.WritingNothing(NtStatus.NoMediaInDevice);

        var call = ThrowingVerbs.Call(verb, device, TestContext.Current.CancellationToken);

        Assert.IsType<IoctlException>(call.Exception?.InnerException);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_a_device_throws_comes_with_the_task_and_not_before(string verb)
    {
        var thrown = new TimeoutException();
        using var device = ScriptedDevice.Throwing(thrown);

        var call = ThrowingVerbs.Call(verb, device, TestContext.Current.CancellationToken);

        Assert.Same(thrown, call.Exception?.InnerException);
    }

    [Fact]
    public async Task What_a_device_throws_is_thrown_where_failure_is_told_too()
    {
        var thrown = new TimeoutException();
        using var device = ScriptedDevice.Throwing(thrown);

        foreach (var verb in TryVerbs.Names)
            Assert.Same(thrown, await Assert.ThrowsAsync<TimeoutException>(() => TryVerbs.Call(verb, device, TestContext.Current.CancellationToken)));
    }
}
