namespace IoctlGen;

/// <summary>Who knows the interfaces of devices: the system's configuration manager, or the one of a test. What is returned is a CONFIGRET.</summary>
interface IConfigManager
{
    uint LengthOfList(Guid interfaceClass, string? deviceInstance, uint flags, out uint length);

    uint List(Guid interfaceClass, string? deviceInstance, uint flags, Span<char> names);
}

/// <summary>The configuration manager of this system.</summary>
sealed unsafe class ConfigManager : IConfigManager
{
    public uint LengthOfList(Guid interfaceClass, string? deviceInstance, uint flags, out uint length)
    {
        uint written = 0;
        var result = CfgMgr32.CM_Get_Device_Interface_List_SizeW(&written, &interfaceClass, deviceInstance, flags);
        length = written;
        return result;
    }

    public uint List(Guid interfaceClass, string? deviceInstance, uint flags, Span<char> names)
    {
        fixed (char* start = names)
            return CfgMgr32.CM_Get_Device_Interface_ListW(&interfaceClass, deviceInstance, start, (uint)names.Length, flags);
    }
}
