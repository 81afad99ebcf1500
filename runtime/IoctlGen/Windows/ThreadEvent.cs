using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;

namespace IoctlGen;

/// <summary>
/// The event that this thread's pending requests are waited for by. A thread waits for one request at a time, and the
/// I/O manager clears the event when a request starts, so one event serves all; the finalizer closes it after the thread's end.
/// </summary>
static class ThreadEvent
{
    [ThreadStatic]
    static SafeWaitHandle? _owner;

    /// <summary>The same once more: it is read without following a reference.</summary>
    [ThreadStatic]
    static nint _event;

    public static nint Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _event is not 0 and var handle ? handle : Create();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static nint Create()
    {
        var handle = NtEvent.Create(NtEvent.Notification, "is waited for by");
        _owner = new(handle, ownsHandle: true);
        return _event = handle;
    }
}
