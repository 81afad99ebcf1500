namespace IoctlGen.Tests.Guides;

/// <summary>The contract of the guide to tests (specs/guides/testing.md).</summary>
[IoctlContract(0x8337, Prefix = "IOCTL_METER_")]
static partial class Meter
{
    [Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write)]
    public static partial void Start(this IoctlDevice meter, in Mode mode);

    [Ioctl(0x802, TransferMethod.Buffered, RequiredAccess.Read)]
    public static partial Reading Read(this IoctlDevice meter);

    [Ioctl(0x803, TransferMethod.Buffered, RequiredAccess.Read)]
    public static partial ValueTask<Alarm> WaitForAlarmAsync(this IoctlDevice meter, CancellationToken cancellationToken = default);

    [Ioctl(0x804, TransferMethod.Buffered, RequiredAccess.Read)]
    public static partial Channel[] GetChannels(this IoctlDevice meter);
}

struct Mode
{
    public uint Value;
}

struct Reading
{
    public uint Celsius;
}

struct Alarm
{
    public uint Channel;
}

struct Channel
{
    public uint Number;
}
