using Microsoft.Win32.SafeHandles;

namespace IoctlGen;

/// <summary>
/// The handle of a device that the library opened. Synchronous calls hold a reference while they pend, and one that was
/// about to be issued when the device was disposed of cannot be cancelled yet: so closing cancels until the last is gone.
/// </summary>
sealed unsafe class DeviceHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    const int RetryMilliseconds = 10;

    readonly object _gate = new();
    bool _isReleased;

    /// <summary>Refuses new calls, cancels those under way and returns when the handle is closed.</summary>
    public void CancelAndClose()
    {
        Dispose();
        lock (_gate)
        {
            while (!_isReleased)
            {
                // The handle is still ours: it is released under the same lock.
                IoStatusBlock ignored;
                _ = NtDll.NtCancelIoFileEx(handle, null, &ignored);
                Monitor.Wait(_gate, RetryMilliseconds);
            }
        }
    }

    protected override bool ReleaseHandle()
    {
        lock (_gate)
        {
            _isReleased = true;
            Monitor.PulseAll(_gate);
            return new NtStatus(NtDll.NtClose(handle)).IsSuccess;
        }
    }
}
