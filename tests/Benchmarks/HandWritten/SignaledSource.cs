using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Benchmarks;

/// <summary>
/// The best by hand on a handle that is not bound: an event, and the native thread pool's wait. The caller issues the
/// request, which Windows cancels when the caller's thread ends: right only for callers whose threads do not.
/// </summary>
unsafe partial class SignaledSource : ReusableSource
{
    readonly StatusBlock* _block = (StatusBlock*)NativeMemory.AllocZeroed((nuint)sizeof(StatusBlock));
    readonly nint _event;
    readonly nint _wait;

    public SignaledSource(SafeHandle handle)
        : base(handle)
    {
        _ = NtCreateEvent(out _event, 0x1F0003, 0, 1, 0);
        _wait = CreateThreadpoolWait(&OnSignaled, GCHandle.ToIntPtr(GCHandle.Alloc(this)), 0);
    }

    public virtual ValueTask<Block64> Exchange(in Block64 value)
    {
        var task = Begin(in value);
        Issue();
        return task;
    }

    protected void Issue()
    {
        var status = Send(_event, context: null, _block);
        if (status == Pending)
            SetThreadpoolWait(_wait, _event, 0);
        else if (status >> 30 == 3)
            Complete(status, 0);
        else
            Complete((uint)_block->Status, _block->Information);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall)])]
    static void OnSignaled(nint instance, nint context, nint wait, uint result)
    {
        var source = (SignaledSource)GCHandle.FromIntPtr(context).Target!;
        source.Complete((uint)source._block->Status, source._block->Information);
    }

    [LibraryImport("ntdll.dll")]
    private static partial uint NtCreateEvent(out nint @event, uint access, nint attributes, int type, byte initialState);

    [LibraryImport("kernel32.dll")]
    private static partial nint CreateThreadpoolWait(delegate* unmanaged[Stdcall]<nint, nint, nint, uint, void> callback, nint context, nint environment);

    [LibraryImport("kernel32.dll")]
    private static partial void SetThreadpoolWait(nint wait, nint handle, nint timeout);
}
