using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>PUBLIC_OBJECT_BASIC_INFORMATION (winternl.h, ntifs.h), of which only the granted access is read: 56 bytes on every system.</summary>
[StructLayout(LayoutKind.Sequential)]
unsafe struct ObjectBasicInformation
{
    uint _attributes;

    public uint GrantedAccess;

    uint _handleCount;
    uint _pointerCount;
    fixed uint _reserved[10];
}
