using Microsoft.Win32.SafeHandles;

namespace IoctlGen;

/// <summary>
/// The event that this thread's pending requests are waited for by. A thread waits for one request at a time, and the
/// I/O manager clears the event when a request starts, so one event serves all; the finalizer closes it after the thread's end.
/// </summary>
static unsafe class ThreadEvent
{
    const int NotificationEvent = 0;

    [ThreadStatic]
    static SafeWaitHandle? s_event;

    public static nint Current => (s_event ??= Create()).DangerousGetHandle();

    static SafeWaitHandle Create()
    {
        nint handle;
        var status = new NtStatus(NtDll.NtCreateEvent(&handle, NtDll.EventAllAccess, null, NotificationEvent, initialState: 0));
        return status.IsSuccess
            ? new SafeWaitHandle(handle, ownsHandle: true)
            : throw new System.ComponentModel.Win32Exception(status.ToWin32Error(), $"Cannot create the event that a request is waited for by: {status}.");
    }
}
