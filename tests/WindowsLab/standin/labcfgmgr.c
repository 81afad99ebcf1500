/* Stands in for cfgmgr32.dll, whose list of device interfaces Wine 8.0 lacks: the same two functions, of what SetupAPI lists, which Wine has. The header's prototypes
   hold them to the signatures of Windows. */
#define _CFGMGR32_ /* what it declares is defined here, not imported */
#include <windows.h>
#include <setupapi.h>
#include <cfgmgr32.h>

/* Writes the next character; counts on where there is no room. */
static void Put(WCHAR *buffer, ULONG room, ULONG *length, WCHAR character)
{
    if (*length < room)
        buffer[*length] = character;
    ++*length;
}

/* How long the list is, and as much of it as there is room for. */
static ULONG List(GUID *class, DEVINSTID_W device, WCHAR *buffer, ULONG room, ULONG flags)
{
    union {
        SP_DEVICE_INTERFACE_DETAIL_DATA_W Detail;
        WCHAR Room[1024];
    } path;
    SP_DEVICE_INTERFACE_DATA each = { .cbSize = sizeof(each) };
    DWORD present = flags == CM_GET_DEVICE_INTERFACE_LIST_PRESENT ? DIGCF_PRESENT : 0;
    HDEVINFO set = SetupDiGetClassDevsW(class, device, NULL, DIGCF_DEVICEINTERFACE | present);
    ULONG length = 0;
    DWORD index;

    for (index = 0; SetupDiEnumDeviceInterfaces(set, NULL, class, index, &each); index++) {
        const WCHAR *character;

        path.Detail.cbSize = sizeof(path.Detail);
        if (!SetupDiGetDeviceInterfaceDetailW(set, &each, &path.Detail, sizeof(path), NULL, NULL))
            continue;
        for (character = path.Detail.DevicePath; *character; character++)
            Put(buffer, room, &length, *character);
        Put(buffer, room, &length, 0);
    }
    SetupDiDestroyDeviceInfoList(set);
    Put(buffer, room, &length, 0);
    return length;
}

CONFIGRET WINAPI CM_Get_Device_Interface_List_SizeW(PULONG length, LPGUID class, DEVINSTID_W device, ULONG flags)
{
    if (flags & ~CM_GET_DEVICE_INTERFACE_LIST_BITS)
        return CR_INVALID_FLAG;
    *length = List(class, device, NULL, 0, flags);
    return CR_SUCCESS;
}

CONFIGRET WINAPI CM_Get_Device_Interface_ListW(LPGUID class, DEVINSTID_W device, PWCHAR buffer, ULONG length, ULONG flags)
{
    if (flags & ~CM_GET_DEVICE_INTERFACE_LIST_BITS)
        return CR_INVALID_FLAG;
    return List(class, device, buffer, length, flags) <= length ? CR_SUCCESS : CR_BUFFER_SMALL;
}
