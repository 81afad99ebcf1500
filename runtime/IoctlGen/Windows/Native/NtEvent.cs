using System.ComponentModel;

namespace IoctlGen;

/// <summary>Makes events that the kernel signals when a request completes.</summary>
static unsafe class NtEvent
{
    /// <summary>NotificationEvent: stays signaled until a request clears it.</summary>
    public const int Notification = 0;

    /// <summary>SynchronizationEvent: is cleared by the wait that it ends.</summary>
    public const int Synchronization = 1;

    /// <param name="type">One of the two.</param>
    /// <param name="purpose">What a request does by it, for the message: "completes through".</param>
    /// <exception cref="Win32Exception">There is no more of what an event takes.</exception>
    public static nint Create(int type, string purpose)
    {
        nint handle;
        var status = new NtStatus(NtDll.NtCreateEvent(&handle, NtDll.EventAllAccess, null, type, initialState: 0));
        return status.IsSuccess
            ? handle
            : throw new Win32Exception(status.ToWin32Error(), $"Cannot create the event that a request {purpose}: {status}.");
    }
}
