using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>
/// One synchronous request by NtDeviceIoControlFile or NtFsControlFile. The APC context is always null: no completion
/// packet is queued, which makes a synchronous call safe on a handle that is bound to a completion port.
/// </summary>
static unsafe class NtCall
{
    /// <param name="handle">The device. A reference is held for the call, so that it is not closed under it.</param>
    /// <param name="waitByEvent">Whether the request may pend: true for every handle that is not known to be synchronous.</param>
    /// <param name="code">The control code.</param>
    /// <param name="majorFunction">The route.</param>
    /// <param name="input">What the driver reads. All buffers are pinned for the call.</param>
    /// <param name="output">What the driver writes.</param>
    /// <param name="data">A second buffer that the driver only reads: it takes the output's place.</param>
    /// <param name="information">What the driver reports as transferred; to be held to the buffer by the caller.</param>
    public static NtStatus Send(
        SafeHandle handle, bool waitByEvent, ControlCode code, MajorFunction majorFunction,
        ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int information)
    {
        WindowsOnly.ThrowIfNot();
        var second = data.IsEmpty ? output : data;
        var @event = waitByEvent ? ThreadEvent.Current : 0;
        IoStatusBlock block = default;
        NtStatus status;
        var held = false;
        handle.DangerousAddRef(ref held);

        // Nothing throws until the reference is let go, so no finally block: it would be a call of its own on the way out.
        fixed (byte* inputPointer = input, secondPointer = second)
        {
            status = Start(
                handle.DangerousGetHandle(), @event, apcContext: 0, &block, code, majorFunction,
                inputPointer, input.Length, secondPointer, second.Length);
            if (status == NtStatus.Pending)
                Wait(@event);
        }

        handle.DangerousRelease();
        if (status.IsRefusal)
        {
            information = 0;
            return status;
        }

        information = block.Information;
        return block.Status;
    }

    /// <summary>Issues a request. An error that is returned is final: neither the event nor the block was touched.</summary>
    /// <param name="handle">The device.</param>
    /// <param name="event">What is signaled on completion; 0 for none.</param>
    /// <param name="apcContext">What a completion packet carries; 0 for no packet.</param>
    /// <param name="block">Where the kernel writes how the request ended.</param>
    /// <param name="code">The control code.</param>
    /// <param name="majorFunction">The route.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="inputLength">The length of the input in bytes.</param>
    /// <param name="second">What the driver writes, or what it reads besides.</param>
    /// <param name="secondLength">The length of the second buffer in bytes.</param>
    public static NtStatus Start(
        nint handle, nint @event, nint apcContext, IoStatusBlock* block, ControlCode code, MajorFunction majorFunction,
        byte* input, int inputLength, byte* second, int secondLength) =>
        new(majorFunction == MajorFunction.FileSystemControl
            ? NtDll.NtFsControlFile(handle, @event, 0, apcContext, block, code.Value, input, (uint)inputLength, second, (uint)secondLength)
            : NtDll.NtDeviceIoControlFile(handle, @event, 0, apcContext, block, code.Value, input, (uint)inputLength, second, (uint)secondLength));

    /// <inheritdoc cref="Start(nint, nint, nint, IoStatusBlock*, ControlCode, MajorFunction, byte*, int, byte*, int)"/>
    public static NtStatus Start(nint handle, nint @event, nint apcContext, IoStatusBlock* block, IoctlAsyncRequest request)
    {
        var hasData = request.DataLength > 0;
        return Start(
            handle, @event, apcContext, block, request.Code, request.MajorFunction,
            request.InputPointer, request.InputLength,
            hasData ? request.DataPointer : request.OutputPointer, hasData ? request.DataLength : request.OutputLength);
    }

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
