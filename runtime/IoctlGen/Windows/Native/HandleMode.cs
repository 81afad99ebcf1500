using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>How a handle was opened, which only the system knows.</summary>
static unsafe class HandleMode
{
    /// <summary>
    /// Whether the I/O manager completes every request on this handle before it returns. False also where the system does
    /// not say: the wait by event that follows is right for both kinds.
    /// </summary>
    public static bool IsSynchronous(SafeHandle handle)
    {
        var held = false;
        try
        {
            handle.DangerousAddRef(ref held);
            IoStatusBlock block = default;
            uint mode = 0;
            var status = new NtStatus(NtDll.NtQueryInformationFile(handle.DangerousGetHandle(), &block, &mode, sizeof(uint), NtDll.FileModeInformation));
            return status.IsSuccess && (mode & NtDll.FileSynchronousIo) != 0;
        }
        finally
        {
            if (held)
                handle.DangerousRelease();
        }
    }

    /// <summary>What a handle was opened for; null where it is closed or the system does not say.</summary>
    public static DeviceAccess? Access(SafeHandle handle)
    {
        var held = false;
        try
        {
            handle.DangerousAddRef(ref held);
            ObjectBasicInformation information = default;
            var status = new NtStatus(NtDll.NtQueryObject(
                handle.DangerousGetHandle(), NtDll.ObjectBasicInformation, &information, (uint)sizeof(ObjectBasicInformation), null));
            return !status.IsSuccess ? null
                : ((information.GrantedAccess & NtDll.FileReadData) != 0 ? DeviceAccess.Read : 0)
                    | ((information.GrantedAccess & NtDll.FileWriteData) != 0 ? DeviceAccess.Write : 0);
        }
        catch (ObjectDisposedException)
        {
            return null;
        }
        finally
        {
            if (held)
                handle.DangerousRelease();
        }
    }

    /// <summary>Refuses an asynchronous call on a handle that cannot have one: it would block, or worse.</summary>
    public static void RequireOverlapped(bool isSynchronous)
    {
        if (isSynchronous)
        {
            throw new InvalidOperationException(
                "The handle was not opened for overlapped I/O, which an asynchronous call needs: open it with FileOptions.Asynchronous (FILE_FLAG_OVERLAPPED), "
                + "or open the device with IoctlDevice.Open.");
        }
    }
}
