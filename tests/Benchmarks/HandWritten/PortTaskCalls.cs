using System.ComponentModel;
using System.Runtime.InteropServices;

namespace IoctlGen.Benchmarks;

/// <summary>The asynchronous code that is usual on a bound handle: DeviceIoControl, a new OVERLAPPED and a TaskCompletionSource for each request.</summary>
static unsafe partial class PortTaskCalls
{
    const int ErrorIoPending = 997;

    static readonly IOCompletionCallback Completed = OnCompleted;

    public static Task<Block64> Exchange(ThreadPoolBoundHandle port, in Block64 value)
    {
        var request = new Request(port);
        request.Buffer[0] = value;
        var overlapped = port.AllocateNativeOverlapped(Completed, request, request.Buffer);
        var input = (Block64*)Marshal.UnsafeAddrOfPinnedArrayElement(request.Buffer, 0);
        var task = request.Source.Task;
        if (DeviceIoControl(port.Handle, Timed.IOCTL_EXCHANGE, input, (uint)sizeof(Block64), input + 1, (uint)sizeof(Block64), 0, overlapped) == 0
            && Marshal.GetLastPInvokeError() is var error and not ErrorIoPending)
        {
            port.FreeNativeOverlapped(overlapped);
            throw new Win32Exception(error);
        }

        return task;
    }

    static void OnCompleted(uint error, uint bytes, NativeOverlapped* overlapped)
    {
        var request = (Request)ThreadPoolBoundHandle.GetNativeOverlappedState(overlapped)!;
        var returned = (nuint)(nint)overlapped->InternalHigh;
        request.Port.FreeNativeOverlapped(overlapped);
        if (error != 0)
            request.Source.SetException(new Win32Exception((int)error));
        else if (returned < (nuint)sizeof(Block64))
            request.Source.SetException(new InvalidDataException("The output is too short."));
        else
            request.Source.SetResult(request.Buffer[1]);
    }

    [LibraryImport("kernel32.dll", SetLastError = true)]
    private static partial int DeviceIoControl(
        SafeHandle device, uint code, void* input, uint inputLength, void* output, uint outputLength, nint returned, NativeOverlapped* overlapped);

    sealed class Request(ThreadPoolBoundHandle port)
    {
        public ThreadPoolBoundHandle Port { get; } = port;

        public TaskCompletionSource<Block64> Source { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>The input and the output, pinned with the OVERLAPPED.</summary>
        public Block64[] Buffer { get; } = new Block64[2];
    }
}
