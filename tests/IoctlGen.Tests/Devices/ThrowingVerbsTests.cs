namespace IoctlGen.Tests;

public sealed class ThrowingVerbsTests
{
    public static TheoryData<string> Names => [.. ThrowingVerbs.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_success_returns(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, 8);

        await ThrowingVerbs.Call(verb, device, TestContext.Current.CancellationToken);

        Assert.Equal(1, device.Sent);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_informational_status_returns(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.ObjectNameExists, 8);

        await ThrowingVerbs.Call(verb, device, TestContext.Current.CancellationToken);

        Assert.Equal(1, device.Sent);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_error_throws_and_returns_no_bytes_whatever_the_driver_reports(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.NoMediaInDevice, 8);

        var exception = await Assert.ThrowsAsync<IoctlException>(() => ThrowingVerbs.Call(verb, device, TestContext.Current.CancellationToken));

        Assert.Equal(NtStatus.NoMediaInDevice, exception.Status);
        Assert.Equal(21, exception.NativeErrorCode);
        Assert.Equal(0, exception.BytesReturned);
        Assert.Equal(Code(verb), exception.ControlCode);
        Assert.Equal(CodeName(verb), exception.CodeName);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_warning_throws_and_tells_what_there_was_room_for(string verb)
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.BufferOverflow, 8);

        var exception = await Assert.ThrowsAsync<IoctlException>(() => ThrowingVerbs.Call(verb, device, TestContext.Current.CancellationToken));

        Assert.Equal(NtStatus.BufferOverflow, exception.Status);
        Assert.Equal(verb is "Send" or "SendAsync" ? 0 : 8, exception.BytesReturned);
    }

    static ControlCode Code(string verb) => verb.EndsWith("with data", StringComparison.Ordinal) ? Codes.InDirectCode : Codes.PairCode;

    static string? CodeName(string verb) =>
        verb is "Control" or "ControlAsync" ? null : verb.EndsWith("with data", StringComparison.Ordinal) ? "IOCTL_IN_DIRECT" : "IOCTL_PAIR";
}
