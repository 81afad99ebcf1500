using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace IoctlGen.WindowsLab;

/// <summary>What the tests do to handles that the library does not do.</summary>
static unsafe partial class Native
{
    const uint GenericReadWrite = 0xC0000000, ShareReadWrite = 3, OpenExisting = 3, FileFlagOverlapped = 0x40000000;

    public static bool IsWine { get; } = NativeLibrary.TryGetExport(NativeLibrary.Load("ntdll.dll"), "wine_get_version", out _);

    public static SafeFileHandle OpenOverlapped(string path)
    {
        var handle = CreateFileW(path, GenericReadWrite, ShareReadWrite, 0, OpenExisting, FileFlagOverlapped, 0);
        Assert.False(handle.IsInvalid, $"CreateFileW({path}): {Marshal.GetLastPInvokeErrorMessage()}");
        return handle;
    }

    /// <summary>A completion port of the test's own that receives the packets of <paramref name="handle"/>.</summary>
    public static SafeFileHandle CreatePort(SafeHandle handle)
    {
        var port = CreateIoCompletionPort(handle, 0, 0, 1);
        Assert.False(port.IsInvalid, $"CreateIoCompletionPort: {Marshal.GetLastPInvokeErrorMessage()}");
        return port;
    }

    public static bool TryTakePacket(SafeHandle port, uint milliseconds) =>
        GetQueuedCompletionStatus(port, out _, out _, out _, milliseconds);

    public static void CancelAll(SafeHandle handle) =>
        Assert.True(CancelIoEx(handle, 0), $"CancelIoEx: {Marshal.GetLastPInvokeErrorMessage()}");

    /// <summary>How many handles this process has open. Wine does not count them, but gives a new one the lowest number that is free.</summary>
    public static int CountHandles()
    {
        if (IsWine)
        {
            using var lowest = new ManualResetEvent(false);
            return (int)lowest.SafeWaitHandle.DangerousGetHandle() / 4;
        }

        Assert.True(GetProcessHandleCount(-1, out var count));
        return (int)count;
    }

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetProcessHandleCount(nint process, out uint count);

    [LibraryImport("kernel32.dll", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    private static partial SafeFileHandle CreateFileW(string path, uint access, uint share, nint security, uint disposition, uint flags, nint template);

    [LibraryImport("kernel32.dll", SetLastError = true)]
    private static partial SafeFileHandle CreateIoCompletionPort(SafeHandle file, nint existing, nuint key, uint threads);

    [LibraryImport("kernel32.dll", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetQueuedCompletionStatus(SafeHandle port, out uint bytes, out nuint key, out nint overlapped, uint milliseconds);

    [LibraryImport("kernel32.dll", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CancelIoEx(SafeHandle file, nint overlapped);
}
