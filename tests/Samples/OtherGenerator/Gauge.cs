using Native.Meters;

namespace IoctlGen.Samples.OtherGenerator;

/// <summary>A contract with a device of its own.</summary>
[IoctlContract(0x8338)]
sealed partial class Gauge(IoctlDevice device)
{
    [Ioctl(0x800)] internal partial void Arm(Request request);

    [Ioctl(0x801)] internal partial Reply Measure();
}
