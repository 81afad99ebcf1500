namespace IoctlGen.Tests;

/// <summary>A device that says what it is told to, true or not: the drivers that FakeDevice is too honest to play.</summary>
sealed class ScriptedDevice(ScriptedDevice.Script script) : IoctlDevice
{
    public const byte Written = 0xAB;

    int _sent;

    public delegate NtStatus Script(in IoctlRequest request, out int bytesReturned);

    public int Sent => _sent;

    /// <summary>Writes the whole output, whatever it reports to have written.</summary>
    public static ScriptedDevice WritingAll(NtStatus status, int reported) => new((in IoctlRequest request, out int bytesReturned) =>
    {
        request.Output.Fill(Written);
        bytesReturned = reported;
        return status;
    });

    /// <summary>Writes nothing.</summary>
    public static ScriptedDevice WritingNothing(NtStatus status, int reported = 0) => new((in IoctlRequest _, out int bytesReturned) =>
    {
        bytesReturned = reported;
        return status;
    });

    public static ScriptedDevice Throwing(Exception exception) => new((in IoctlRequest _, out int _) => throw exception);

    protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned)
    {
        Interlocked.Increment(ref _sent);
        return script(in request, out bytesReturned);
    }
}
