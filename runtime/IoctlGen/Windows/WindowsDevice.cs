using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen;

/// <summary>A device of this Windows system.</summary>
[SupportedOSPlatform("windows")]
sealed class WindowsDevice : IoctlDevice
{
    readonly SafeHandle _handle;
    readonly bool _ownsHandle;
    readonly bool _isSynchronous;

    WindowsDevice(SafeHandle handle, bool ownsHandle)
    {
        _handle = handle;
        _ownsHandle = ownsHandle;
        _isSynchronous = HandleMode.IsSynchronous(handle);
    }

    public static new unsafe WindowsDevice Open(string path, DeviceAccess access, FileShare share)
    {
        WindowsOnly.ThrowIfNot();
        var desired = (access.HasFlag(DeviceAccess.Read) ? Kernel32.GenericRead : 0) | (access.HasFlag(DeviceAccess.Write) ? Kernel32.GenericWrite : 0);
        var handle = Kernel32.CreateFileW(path, desired, (uint)(share & ~FileShare.Inheritable), null, Kernel32.OpenExisting, Kernel32.SecurityAnonymous | Kernel32.BackupSemantics, 0);
        if (!handle.IsInvalid)
            return new(handle, ownsHandle: true);

        var error = Marshal.GetLastPInvokeError();
        handle.Dispose();
        throw new Win32Exception(error, $"Cannot open the device '{path}' for access {access}: {Win32Text.Describe(error)}");
    }

    public static new WindowsDevice FromHandle(SafeHandle handle, bool ownsHandle)
    {
        WindowsOnly.ThrowIfNot();
        return new(handle, ownsHandle);
    }

    protected internal override NtStatus Transfer(in IoctlTransfer transfer, out int bytesReturned) =>
        NtTransfer.Transfer(_handle, waitByEvent: !_isSynchronous, in transfer, out bytesReturned);

    protected override void Dispose(bool disposing)
    {
        if (_ownsHandle)
            _handle.Dispose();
        base.Dispose(disposing);
    }
}
