using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading.Tasks.Sources;

namespace IoctlGen.Benchmarks;

/// <summary>The best asynchronous code that is written by hand: one request at a time on an object that is used again, its buffers pinned for ever.</summary>
abstract unsafe partial class ReusableSource : IValueTaskSource<Block64>
{
    protected const uint Pending = 0x103;

    readonly Block64[] _buffer = GC.AllocateArray<Block64>(2, pinned: true);
    readonly SafeHandle _handle;
    ManualResetValueTaskSourceCore<Block64> _source = new() { RunContinuationsAsynchronously = true };

    protected ReusableSource(SafeHandle handle) => _handle = handle;

    /// <summary>Holds the handle open until <see cref="Complete"/>.</summary>
    protected ValueTask<Block64> Begin(in Block64 value)
    {
        var held = false;
        _handle.DangerousAddRef(ref held);
        _buffer[0] = value;
        return new(this, _source.Version);
    }

    protected uint Send(nint @event, void* context, StatusBlock* block)
    {
        var input = (Block64*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_buffer));
        return NtDeviceIoControlFile(
            _handle.DangerousGetHandle(), @event, 0, context, block,
            Timed.IOCTL_EXCHANGE, input, (uint)sizeof(Block64), input + 1, (uint)sizeof(Block64));
    }

    protected void Complete(uint status, nuint information)
    {
        _handle.DangerousRelease();
        if ((int)status < 0)
            _source.SetException(new Win32Exception((int)RtlNtStatusToDosError(status)));
        else if (information < (nuint)sizeof(Block64))
            _source.SetException(new InvalidDataException("The output is too short."));
        else
            _source.SetResult(_buffer[1]);
    }

    Block64 IValueTaskSource<Block64>.GetResult(short token)
    {
        try
        {
            return _source.GetResult(token);
        }
        finally
        {
            _source.Reset();
        }
    }

    ValueTaskSourceStatus IValueTaskSource<Block64>.GetStatus(short token) => _source.GetStatus(token);

    void IValueTaskSource<Block64>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _source.OnCompleted(continuation, state, token, flags);

    [LibraryImport("ntdll.dll")]
    private static partial uint NtDeviceIoControlFile(
        nint file, nint @event, nint apcRoutine, void* apcContext, StatusBlock* block,
        uint code, void* input, uint inputLength, void* output, uint outputLength);

    [LibraryImport("ntdll.dll")]
    private static partial uint RtlNtStatusToDosError(uint status);
}
