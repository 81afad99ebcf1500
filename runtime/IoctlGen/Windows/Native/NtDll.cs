using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>The system calls (ntdll.dll), as the Windows Driver Kit documents them.</summary>
static unsafe partial class NtDll
{
    const string Library = "ntdll.dll";

    /// <summary>FILE_INFORMATION_CLASS.FileModeInformation.</summary>
    public const int FileModeInformation = 16;

    /// <summary>FILE_SYNCHRONOUS_IO_ALERT | FILE_SYNCHRONOUS_IO_NONALERT: the handle is not for overlapped I/O.</summary>
    public const uint FileSynchronousIo = 0x10 | 0x20;

    /// <summary>OBJECT_INFORMATION_CLASS.ObjectBasicInformation.</summary>
    public const int ObjectBasicInformation = 0;

    /// <summary>What the I/O manager wants of a handle for a code of FILE_READ_ACCESS, and for one of FILE_WRITE_ACCESS.</summary>
    public const uint FileReadData = 1, FileWriteData = 2;

    /// <summary>EVENT_ALL_ACCESS.</summary>
    public const uint EventAllAccess = 0x1F0003;

    [LibraryImport(Library)]
    public static partial uint NtDeviceIoControlFile(
        nint file, nint @event, nint apcRoutine, nint apcContext, IoStatusBlock* block,
        uint code, byte* input, uint inputLength, byte* output, uint outputLength);

    [LibraryImport(Library)]
    public static partial uint NtFsControlFile(
        nint file, nint @event, nint apcRoutine, nint apcContext, IoStatusBlock* block,
        uint code, byte* input, uint inputLength, byte* output, uint outputLength);

    [LibraryImport(Library)]
    public static partial uint NtQueryInformationFile(nint file, IoStatusBlock* block, void* information, uint length, int informationClass);

    [LibraryImport(Library)]
    public static partial uint NtQueryObject(nint handle, int informationClass, void* information, uint length, uint* returned);

    [LibraryImport(Library)]
    public static partial uint NtCreateEvent(nint* @event, uint access, void* attributes, int type, byte initialState);

    [LibraryImport(Library)]
    public static partial uint NtWaitForSingleObject(nint handle, byte alertable, long* timeout);

    [LibraryImport(Library)]
    public static partial uint NtCancelIoFileEx(nint file, IoStatusBlock* request, IoStatusBlock* block);

    [LibraryImport(Library)]
    public static partial uint NtClose(nint handle);

    [LibraryImport(Library)]
    public static partial uint RtlNtStatusToDosError(uint status);
}
