using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>The configuration manager (cfgmgr32.dll), which knows the interfaces of devices. Lengths are in characters.</summary>
static unsafe partial class CfgMgr32
{
    const string Library = "cfgmgr32.dll";

    /// <summary>CM_GET_DEVICE_INTERFACE_LIST_PRESENT.</summary>
    public const uint PresentOnly = 0;

    /// <summary>CM_GET_DEVICE_INTERFACE_LIST_ALL_DEVICES.</summary>
    public const uint AllDevices = 1;

    // From the system's directory alone: this library is not among those that are loaded in every process, so that one beside the program would be taken for it.
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial uint CM_Get_Device_Interface_List_SizeW(uint* length, Guid* interfaceClass, string? deviceInstance, uint flags);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial uint CM_Get_Device_Interface_ListW(Guid* interfaceClass, string? deviceInstance, char* names, uint length, uint flags);
}
