using IoctlGen;

namespace Acme;

/// <summary>What the meter measures.</summary>
public enum MeterMode : uint
{
    Temperature = 1,
    Humidity = 2,
}

/// <summary>One value of the meter.</summary>
public struct MeterReading
{
    public MeterMode Mode;
    public int Value;
}

/// <summary>The driver of Acme's meter.</summary>
[IoctlContract(0x8337, Prefix = "IOCTL_METER_")]
public static partial class Meter
{
    /// <summary>Starts measuring.</summary>
    [Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write)]
    public static partial void Start(this IoctlDevice meter, in MeterMode mode);

    /// <summary>Reads the last value.</summary>
    [Ioctl(0x802, TransferMethod.Buffered, RequiredAccess.Read)]
    public static partial MeterReading Read(this IoctlDevice meter);
}
