using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>The Win32 calls that have no documented system call: opening a device, names of devices and volumes, and the native thread pool's waits (kernel32.dll).</summary>
static unsafe partial class Kernel32
{
    const string Library = "kernel32.dll";

    public const uint GenericRead = 0x80000000, GenericWrite = 0x40000000;

    public const uint OpenExisting = 3;

    public const int NoMoreFiles = 18, InsufficientBuffer = 122, MoreData = 234;

    public const uint FileFlagOverlapped = 0x40000000;

    /// <summary>SECURITY_SQOS_PRESENT | SECURITY_ANONYMOUS: a pipe's server that was opened by mistake cannot act as the caller.</summary>
    public const uint SecurityAnonymous = 0x00100000;

    /// <summary>FILE_FLAG_BACKUP_SEMANTICS: directories can be opened, which file-system controls are sent to.</summary>
    public const uint BackupSemantics = 0x02000000;

    [LibraryImport(Library, SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    public static partial DeviceHandle CreateFileW(
        string path, uint access, uint share, void* securityAttributes, uint disposition, uint flags, nint template);

    /// <summary>Without a name: the names of all devices, each ended by a NUL, the last by two.</summary>
    [LibraryImport(Library, SetLastError = true)]
    public static partial uint QueryDosDeviceW(char* name, char* names, uint length);

    [LibraryImport(Library, SetLastError = true)]
    public static partial nint FindFirstVolumeW(char* volume, uint length);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int FindNextVolumeW(nint search, char* volume, uint length);

    [LibraryImport(Library)]
    public static partial int FindVolumeClose(nint search);

    [LibraryImport(Library, SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    public static partial int GetVolumePathNamesForVolumeNameW(string volume, char* names, uint length, uint* required);

    [LibraryImport(Library, SetLastError = true)]
    public static partial nint CreateThreadpoolWait(delegate* unmanaged[Stdcall]<nint, nint, nint, uint, void> callback, nint context, void* environment);

    [LibraryImport(Library)]
    public static partial void SetThreadpoolWait(nint wait, nint handle, long* timeout);

    [LibraryImport(Library)]
    public static partial void CloseThreadpoolWait(nint wait);
}
