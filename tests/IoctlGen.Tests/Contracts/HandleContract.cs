using Microsoft.Win32.SafeHandles;

namespace IoctlGen.Tests;

/// <summary>A contract whose device is a bare handle.</summary>
[IoctlContract(0x8128, Prefix = "IOCTL_")]
static partial class HandleContract
{
    [Ioctl(0x801)]
    public static partial Pair GetPair(SafeFileHandle device);
}
