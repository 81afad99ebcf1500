namespace IoctlGen;

/// <summary>What the configuration manager answers: CONFIGRET (cfgmgr32.h).</summary>
static class ConfigReturn
{
    public const uint Success = 0;

    /// <summary>CR_BUFFER_SMALL.</summary>
    public const uint BufferSmall = 0x1A;

    /// <summary>The code's name and number, and what it means where its name does not tell.</summary>
    public static string Describe(uint result)
    {
        var code = Name(result) is { } name ? $"{name} (0x{result:X2})" : $"CONFIGRET 0x{result:X8}";
        return Meaning(result) is { } meaning ? $"{code}: {meaning}" : code;
    }

    /// <summary>The nearest Win32 error. Windows can translate a code too (CM_MapCrToWin32Err), but Wine 8.0 cannot.</summary>
    public static int ToWin32Error(uint result) => result switch
    {
        0x00 => 0,     // ERROR_SUCCESS
        0x02 => 8,     // ERROR_NOT_ENOUGH_MEMORY
        0x03 or 0x04 or 0x1E => 87, // ERROR_INVALID_PARAMETER
        BufferSmall => 122, // ERROR_INSUFFICIENT_BUFFER
        0x05 or 0x0D or 0x24 or 0x37 => 1168, // ERROR_NOT_FOUND
        0x1F => 13,    // ERROR_INVALID_DATA
        0x33 => 5,     // ERROR_ACCESS_DENIED
        0x34 => 120,   // ERROR_CALL_NOT_IMPLEMENTED
        _ => 31,       // ERROR_GEN_FAILURE
    };

    static string? Meaning(uint result) => result switch
    {
        0x02 => "there is not enough memory.",
        0x05 or 0x0D => "there is no such device instance.",
        0x13 => "the configuration manager gave no reason. Wine 8.0 always answers so: it does not list interfaces.",
        BufferSmall => "the list grew each time that it was asked for; try again.",
        0x1D => "the registry, which has the interfaces, could not be read.",
        0x1E => "the device instance is not written as one, ENUMERATOR\\DEVICE\\INSTANCE.",
        0x1F => "the registry's entry of an interface is damaged.",
        0x24 => "the device is not there now.",
        0x32 => "the Plug and Play service does not run.",
        0x33 => "this program may not list them.",
        0x34 => "this system does not list interfaces.",
        0x37 => "there is no such interface.",
        _ => null,
    };

    static string? Name(uint result) => result switch
    {
        0x00 => "CR_SUCCESS",
        0x01 => "CR_DEFAULT",
        0x02 => "CR_OUT_OF_MEMORY",
        0x03 => "CR_INVALID_POINTER",
        0x04 => "CR_INVALID_FLAG",
        0x05 => "CR_INVALID_DEVNODE",
        0x06 => "CR_INVALID_RES_DES",
        0x07 => "CR_INVALID_LOG_CONF",
        0x08 => "CR_INVALID_ARBITRATOR",
        0x09 => "CR_INVALID_NODELIST",
        0x0A => "CR_DEVNODE_HAS_REQS",
        0x0B => "CR_INVALID_RESOURCEID",
        0x0C => "CR_DLVXD_NOT_FOUND",
        0x0D => "CR_NO_SUCH_DEVNODE",
        0x0E => "CR_NO_MORE_LOG_CONF",
        0x0F => "CR_NO_MORE_RES_DES",
        0x10 => "CR_ALREADY_SUCH_DEVNODE",
        0x11 => "CR_INVALID_RANGE_LIST",
        0x12 => "CR_INVALID_RANGE",
        0x13 => "CR_FAILURE",
        0x14 => "CR_NO_SUCH_LOGICAL_DEV",
        0x15 => "CR_CREATE_BLOCKED",
        0x16 => "CR_NOT_SYSTEM_VM",
        0x17 => "CR_REMOVE_VETOED",
        0x18 => "CR_APM_VETOED",
        0x19 => "CR_INVALID_LOAD_TYPE",
        0x1A => "CR_BUFFER_SMALL",
        0x1B => "CR_NO_ARBITRATOR",
        0x1C => "CR_NO_REGISTRY_HANDLE",
        0x1D => "CR_REGISTRY_ERROR",
        0x1E => "CR_INVALID_DEVICE_ID",
        0x1F => "CR_INVALID_DATA",
        0x20 => "CR_INVALID_API",
        0x21 => "CR_DEVLOADER_NOT_READY",
        0x22 => "CR_NEED_RESTART",
        0x23 => "CR_NO_MORE_HW_PROFILES",
        0x24 => "CR_DEVICE_NOT_THERE",
        0x25 => "CR_NO_SUCH_VALUE",
        0x26 => "CR_WRONG_TYPE",
        0x27 => "CR_INVALID_PRIORITY",
        0x28 => "CR_NOT_DISABLEABLE",
        0x29 => "CR_FREE_RESOURCES",
        0x2A => "CR_QUERY_VETOED",
        0x2B => "CR_CANT_SHARE_IRQ",
        0x2C => "CR_NO_DEPENDENT",
        0x2D => "CR_SAME_RESOURCES",
        0x2E => "CR_NO_SUCH_REGISTRY_KEY",
        0x2F => "CR_INVALID_MACHINENAME",
        0x30 => "CR_REMOTE_COMM_FAILURE",
        0x31 => "CR_MACHINE_UNAVAILABLE",
        0x32 => "CR_NO_CM_SERVICES",
        0x33 => "CR_ACCESS_DENIED",
        0x34 => "CR_CALL_NOT_IMPLEMENTED",
        0x35 => "CR_INVALID_PROPERTY",
        0x36 => "CR_DEVICE_INTERFACE_ACTIVE",
        0x37 => "CR_NO_SUCH_DEVICE_INTERFACE",
        0x38 => "CR_INVALID_REFERENCE_STRING",
        0x39 => "CR_INVALID_CONFLICT_LIST",
        0x3A => "CR_INVALID_INDEX",
        0x3B => "CR_INVALID_STRUCTURE_SIZE",
        _ => null,
    };
}
