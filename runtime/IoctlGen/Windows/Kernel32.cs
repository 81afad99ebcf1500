using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace IoctlGen;

/// <summary>The Win32 call that opens a device (kernel32.dll, fileapi.h).</summary>
static unsafe partial class Kernel32
{
    public const uint GenericRead = 0x80000000, GenericWrite = 0x40000000;

    public const uint OpenExisting = 3;

    [LibraryImport("kernel32.dll", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    public static partial SafeFileHandle CreateFileW(
        string path, uint access, uint share, void* securityAttributes, uint disposition, uint flags, nint template);
}
