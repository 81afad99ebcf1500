namespace IoctlGen.Tests;

/// <summary>Codes to call with: of a vendor's device type, so that no published one is meant.</summary>
static class Codes
{
    public static readonly ControlCode PairCode = ControlCode.Create(0x8123, 0x801, TransferMethod.Buffered, RequiredAccess.Any);

    public static readonly ControlCode InDirectCode = ControlCode.Create(0x8123, 0x802, TransferMethod.InDirect, RequiredAccess.Any);

    public static readonly IoctlDescriptor Pair = new("IOCTL_PAIR", PairCode);

    public static readonly IoctlDescriptor InDirect = new("IOCTL_IN_DIRECT", InDirectCode);
}
