using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>
/// One synchronous request by NtDeviceIoControlFile or NtFsControlFile. The APC context is always null: no completion
/// packet is queued, which makes a synchronous call safe on a handle that is bound to a completion port.
/// </summary>
static unsafe class NtTransfer
{
    /// <param name="handle">The device. A reference is held for the call, so that it is not closed under it.</param>
    /// <param name="waitByEvent">Whether the request may pend: true for every handle that is not known to be synchronous.</param>
    /// <param name="transfer">The code, its route and the buffers, which are pinned for the call.</param>
    /// <param name="information">What the driver reports as transferred; to be held to the buffer by the caller.</param>
    public static NtStatus Transfer(SafeHandle handle, bool waitByEvent, in IoctlTransfer transfer, out int information)
    {
        WindowsOnly.ThrowIfNot();
        var second = transfer.Data.IsEmpty ? transfer.Output : transfer.Data;
        var held = false;
        try
        {
            handle.DangerousAddRef(ref held);
            fixed (byte* input = transfer.Input, output = second)
            {
                var @event = waitByEvent ? ThreadEvent.Current : 0;
                IoStatusBlock block = default;
                var status = Start(
                    handle.DangerousGetHandle(), @event, &block, in transfer,
                    input, (uint)transfer.Input.Length, output, (uint)second.Length);

                // A refusal is final: neither the event nor the block was touched.
                if (status.IsRefusal)
                {
                    information = 0;
                    return status;
                }

                if (status == NtStatus.Pending)
                    Wait(@event);

                information = block.Information;
                return block.Status;
            }
        }
        finally
        {
            if (held)
                handle.DangerousRelease();
        }
    }

    static NtStatus Start(
        nint handle, nint @event, IoStatusBlock* block, in IoctlTransfer transfer, byte* input, uint inputLength, byte* output, uint outputLength) =>
        new(transfer.MajorFunction == MajorFunction.FileSystemControl
            ? NtDll.NtFsControlFile(handle, @event, 0, 0, block, transfer.Code.Value, input, inputLength, output, outputLength)
            : NtDll.NtDeviceIoControlFile(handle, @event, 0, 0, block, transfer.Code.Value, input, inputLength, output, outputLength));

    /// <summary>
    /// Waits natively and not alertably: a managed wait is ended by Thread.Interrupt, and returning then would free a
    /// status block and buffers that the kernel still writes.
    /// </summary>
    static void Wait(nint @event)
    {
        var status = @event == 0 ? NtStatus.Pending.Value : NtDll.NtWaitForSingleObject(@event, alertable: 0, timeout: null);
        if (status != NtStatus.Success.Value)
        {
            Environment.FailFast(
                $"IoctlGen: a pending device request cannot be waited for (0x{status:X8}). "
                + "Its buffers belong to the kernel until it completes, so the process cannot go on safely.");
        }
    }
}
