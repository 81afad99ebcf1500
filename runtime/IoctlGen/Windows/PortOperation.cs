using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen;

/// <summary>
/// A request on a handle that is bound to the thread pool's completion port: the APC context is the operation's OVERLAPPED,
/// whose first two fields are the status block, and completion always comes as a packet, whichever thread issued it.
/// </summary>
[SupportedOSPlatform("windows")]
sealed unsafe class PortOperation : OverlappedOperation
{
    static readonly ObjectPool<PortOperation> Pool = new(static () => new(), static operation => operation._preallocated.Dispose());

    readonly PreAllocatedOverlapped _preallocated;
    ThreadPoolBoundHandle? _port;
    NativeOverlapped* _overlapped;

    PortOperation() => _preallocated = PreAllocatedOverlapped.UnsafeCreate(OnCompleted, this, pinData: null);

    protected override IoStatusBlock* Block => (IoStatusBlock*)_overlapped;

    public static ValueTask<IoctlCompletion> Start(
        SafeHandle handle, ThreadPoolBoundHandle port, PendingOperations owner, IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        var operation = Pool.Rent();
        try
        {
            operation.AttachTo(port);
            operation.Begin(handle, request, owner, cancellationToken);
        }
        catch
        {
            operation.Release();
            Pool.Return(operation);
            throw;
        }

        var task = operation.Task;
        operation.Issue();
        return task;
    }

    void AttachTo(ThreadPoolBoundHandle port)
    {
        _overlapped = port.AllocateNativeOverlapped(_preallocated);
        _port = port;
    }

    void Issue()
    {
        var status = NtCall.Start(Handle!.DangerousGetHandle(), @event: 0, apcContext: (nint)_overlapped, Block, Request!);

        // An error that is returned is final: no packet follows, and the block was not touched.
        if (status.IsRefusal)
            IssuedAndCompleted(new(status, 0));
        else
            Issued();
    }

    static void OnCompleted(uint errorCode, uint bytes, NativeOverlapped* overlapped)
    {
        var operation = (PortOperation)ThreadPoolBoundHandle.GetNativeOverlappedState(overlapped)!;
        operation.Completed(new(operation.Block->Status, operation.Block->Information));
    }

    protected override void Release()
    {
        // Null where the device was being disposed of: the port gave no OVERLAPPED.
        _port?.FreeNativeOverlapped(_overlapped);
        _overlapped = null;
        _port = null;
    }

    protected override void Recycle() => Pool.Return(this);
}
