namespace IoctlGen.Specs.Codes;

/// <summary>
/// The CTL_CODE formula of the Windows headers (devioctl.h, winioctl.h): device type in bits 31-16, required access in
/// bits 15-14, function in bits 13-2, transfer method in bits 1-0. All parts are unsigned, so that device types from
/// 0x8000 up stay positive.
/// </summary>
/// <remarks>This file is compiled into the specs, the generator and the runtime: the formula has one home.</remarks>
static class CtlCode
{
    /// <summary>The largest device type: 16 bits.</summary>
    public const uint MaximumDeviceType = 0xFFFF;

    /// <summary>The largest function number: 12 bits.</summary>
    public const uint MaximumFunction = 0xFFF;

    /// <summary>The largest transfer method and the largest required access: 2 bits each.</summary>
    public const uint MaximumMethod = 3, MaximumAccess = 3;

    /// <summary>METHOD_IN_DIRECT: the driver reads the second buffer too.</summary>
    public const uint InDirect = 1;

    /// <summary>METHOD_OUT_DIRECT and METHOD_NEITHER: the driver has the second buffer itself, so it can read what the caller put there.</summary>
    public const uint OutDirect = 2, Neither = 3;

    /// <summary>FILE_READ_ACCESS and FILE_WRITE_ACCESS, one bit each.</summary>
    public const uint ReadAccess = 1, WriteAccess = 2;

    /// <summary>Device types and functions below these belong to Microsoft; a vendor's start here.</summary>
    public const uint FirstVendorDeviceType = 0x8000, FirstVendorFunction = 0x800;

    /// <summary>Joins parts that are known to fit; a part that is too large is the caller's error and is not masked.</summary>
    public static uint Compose(uint deviceType, uint function, uint method, uint access) =>
        (deviceType << 16) | (access << 14) | (function << 2) | method;

    public static uint DeviceType(uint code) => code >> 16;

    public static uint Access(uint code) => (code >> 14) & MaximumAccess;

    public static uint Function(uint code) => (code >> 2) & MaximumFunction;

    public static uint Method(uint code) => code & MaximumMethod;
}
