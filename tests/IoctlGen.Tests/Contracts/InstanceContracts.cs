namespace IoctlGen.Tests;

/// <summary>A contract whose device is its field.</summary>
[IoctlContract(0x8127, Prefix = "IOCTL_")]
sealed partial class DriveWithField
{
    readonly IoctlDevice _device;

    public DriveWithField(IoctlDevice device) => _device = device;

    [Ioctl(0x801)]
    public partial Pair GetPair();
}

/// <summary>A contract whose device is its property.</summary>
[IoctlContract(0x8127, Prefix = "IOCTL_")]
sealed partial class DriveWithProperty
{
    public required IoctlDevice Device { get; init; }

    [Ioctl(0x802)]
    public partial Pair GetPair();
}

/// <summary>A contract whose device is the parameter of its primary constructor.</summary>
[IoctlContract(0x8127, Prefix = "IOCTL_")]
sealed partial class DriveWithParameter(IoctlDevice device)
{
    [Ioctl(0x803)]
    public partial Pair GetPair();
}

/// <summary>A contract that is a structure.</summary>
[IoctlContract(0x8127, Prefix = "IOCTL_")]
readonly partial struct DriveStructure(IoctlDevice device)
{
    [Ioctl(0x804)]
    public partial Pair GetPair();
}
