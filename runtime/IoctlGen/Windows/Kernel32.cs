using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace IoctlGen;

/// <summary>The Win32 call that opens a device (kernel32.dll, fileapi.h).</summary>
static unsafe partial class Kernel32
{
    public const uint GenericRead = 0x80000000, GenericWrite = 0x40000000;

    public const uint OpenExisting = 3;

    /// <summary>SECURITY_SQOS_PRESENT | SECURITY_ANONYMOUS: a pipe's server that was opened by mistake cannot act as the caller.</summary>
    public const uint SecurityAnonymous = 0x00100000;

    /// <summary>FILE_FLAG_BACKUP_SEMANTICS: directories can be opened, which file-system controls are sent to.</summary>
    public const uint BackupSemantics = 0x02000000;

    [LibraryImport("kernel32.dll", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    public static partial SafeFileHandle CreateFileW(
        string path, uint access, uint share, void* securityAttributes, uint disposition, uint flags, nint template);
}
