using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>
/// A request on an overlapped handle that was opened elsewhere, bound to a completion port or not: it completes through an
/// event, with no APC context, so that no packet appears on a port that is not ours. The system cancels such requests when
/// the thread that issued them ends, so they are issued by threads that never do.
/// </summary>
sealed unsafe class EventOperation : OverlappedOperation
{
    static readonly ObjectPool<EventOperation> Pool = new(static () => new(), static operation => operation.Free());

    static readonly IssuingThreads<EventOperation> Threads = new(static operation => operation.Issue());

    readonly IoStatusBlock* _block = (IoStatusBlock*)NativeMemory.AllocZeroed((nuint)sizeof(IoStatusBlock));
    readonly nint _event;
    readonly nint _wait;
    readonly GCHandle _self;

    EventOperation()
    {
        _self = GCHandle.Alloc(this);
        try
        {
            _event = NtEvent.Create(NtEvent.Synchronization, "completes through");
            _wait = CreateWait(GCHandle.ToIntPtr(_self));
        }
        catch
        {
            Free();
            throw;
        }
    }

    protected override IoStatusBlock* Block => _block;

    public static ValueTask<IoctlCompletion> Start(SafeHandle handle, PendingOperations? owner, IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        var operation = Pool.Rent();
        try
        {
            operation.Begin(handle, request, owner, cancellationToken);
        }
        catch
        {
            Pool.Return(operation);
            throw;
        }

        // Before it is posted: by the time that Post returns, the operation may serve another call.
        var task = operation.Task;
        try
        {
            Threads.Post(operation);
        }
        catch
        {
            operation.Abandon();
            Pool.Return(operation);
            throw;
        }

        return task;
    }

    /// <summary>Called on a thread that never ends.</summary>
    void Issue()
    {
        var status = NtCall.Start(Handle!.DangerousGetHandle(), _event, apcContext: 0, _block, Request!);
        if (status.IsRefusal)
        {
            IssuedAndCompleted(new(status, 0));
        }
        else if (status == NtStatus.Pending)
        {
            Kernel32.SetThreadpoolWait(_wait, _event, null);
            Issued();
        }
        else
        {
            IssuedAndCompleted(new(_block->Status, _block->Information));
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall)])]
    static void OnSignaled(nint instance, nint context, nint wait, uint result)
    {
        var operation = (EventOperation)GCHandle.FromIntPtr(context).Target!;
        operation.Completed(new(operation._block->Status, operation._block->Information));
    }

    protected override void Release()
    {
    }

    protected override void Recycle() => Pool.Return(this);

    static nint CreateWait(nint context)
    {
        var wait = Kernel32.CreateThreadpoolWait(&OnSignaled, context, null);
        return wait != 0
            ? wait
            : throw new Win32Exception(Marshal.GetLastPInvokeError(), "Cannot create the thread-pool wait that a request completes through.");
    }

    /// <summary>Also where only a part of it could be made.</summary>
    void Free()
    {
        if (_wait != 0)
            Kernel32.CloseThreadpoolWait(_wait);
        if (_event != 0)
            _ = NtDll.NtClose(_event);
        NativeMemory.Free(_block);
        _self.Free();
    }
}
