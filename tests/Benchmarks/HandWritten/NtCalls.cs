using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace IoctlGen.Benchmarks;

/// <summary>The best that is written by hand: the same function, structures on the stack, nothing marshalled but the handle.</summary>
static unsafe partial class NtCalls
{
    const uint Pending = 0x103;

    public static void SetName(SafeHandle device, string name)
    {
        fixed (char* input = name)
            Check(Control(device, Timed.IOCTL_SET_NAME, input, (name.Length + 1) * sizeof(char), null, 0, out _));
    }

    public static void SetLabel(SafeHandle device, string label)
    {
        Span<byte> bytes = label.Length < 256 ? stackalloc byte[256] : new byte[label.Length + 1];
        bytes[Encoding.Latin1.GetBytes(label, bytes)] = 0;
        fixed (byte* input = bytes)
            Check(Control(device, Timed.IOCTL_SET_LABEL, input, label.Length + 1, null, 0, out _));
    }

    public static void Nothing(SafeHandle device) => Check(Control(device, Timed.IOCTL_NOTHING, null, 0, null, 0, out _));

    public static void Set(SafeHandle device, in Block64 value)
    {
        fixed (Block64* input = &value)
            Check(Control(device, Timed.IOCTL_SET, input, sizeof(Block64), null, 0, out _));
    }

    public static void Refresh(SafeHandle device, in Block64 value, ref Block64 state)
    {
        fixed (Block64* input = &value, output = &state)
        {
            Check(Control(device, Timed.IOCTL_REFRESH, input, sizeof(Block64), output, sizeof(Block64), out var block));
            CheckLength(block);
        }
    }

    public static void Assign(SafeHandle device, in Block64 value, in Block64 other)
    {
        fixed (Block64* input = &value, second = &other)
            Check(Control(device, Timed.IOCTL_ASSIGN, input, sizeof(Block64), second, sizeof(Block64), out _));
    }

    [SkipLocalsInit]
    public static Block64 Get(SafeHandle device)
    {
        Block64 output;
        Check(Control(device, Timed.IOCTL_GET, null, 0, &output, sizeof(Block64), out var block));
        CheckLength(block);
        return output;
    }

    [SkipLocalsInit]
    public static Block64 Exchange(SafeHandle device, in Block64 value)
    {
        Block64 output;
        fixed (Block64* input = &value)
        {
            Check(Control(device, Timed.IOCTL_EXCHANGE, input, sizeof(Block64), &output, sizeof(Block64), out var block));
            CheckLength(block);
        }

        return output;
    }

    /// <summary>The structure is the caller's, but no address and no handle stays in it.</summary>
    public static void Transfer(SafeHandle device, ref Transfer64 transfer, Span<byte> data, SafeHandle @event)
    {
        var held = false;
        try
        {
            @event.DangerousAddRef(ref held);
            fixed (byte* memory = data)
            {
                var copy = transfer;
                (copy.Data, copy.Event, copy.Length) = ((nint)memory, @event.DangerousGetHandle(), (uint)data.Length);
                Check(Control(device, Timed.IOCTL_EXCHANGE, &copy, sizeof(Transfer64), &copy, sizeof(Transfer64), out var block));
                CheckLength(block);
                (copy.Data, copy.Event) = (0, 0);
                transfer = copy;
            }
        }
        finally
        {
            if (held)
                @event.DangerousRelease();
        }
    }

    /// <summary>The same, but a driver that reports more than it wrote hands out zeros and not the stack.</summary>
    public static Block64 GetZeroed(SafeHandle device)
    {
        Block64 output = default;
        Check(Control(device, Timed.IOCTL_GET, null, 0, &output, sizeof(Block64), out var block));
        CheckLength(block);
        return output;
    }

    /// <inheritdoc cref="GetZeroed"/>
    public static Block64 ExchangeZeroed(SafeHandle device, in Block64 value)
    {
        Block64 output = default;
        fixed (Block64* input = &value)
        {
            Check(Control(device, Timed.IOCTL_EXCHANGE, input, sizeof(Block64), &output, sizeof(Block64), out var block));
            CheckLength(block);
        }

        return output;
    }

    static uint Control(SafeHandle device, uint code, void* input, int inputLength, void* output, int outputLength, out StatusBlock block)
    {
        var status = NtDeviceIoControlFile(device, 0, 0, 0, out block, code, input, (uint)inputLength, output, (uint)outputLength);
        if (status == Pending)
            throw new NotSupportedException("The handle is not synchronous.");
        return status;
    }

    static void Check(uint status)
    {
        if ((int)status < 0)
            throw new Win32Exception((int)RtlNtStatusToDosError(status));
    }

    static void CheckLength(in StatusBlock block)
    {
        if (block.Information < (nuint)sizeof(Block64))
            throw new InvalidDataException("The output is too short.");
    }

    [LibraryImport("ntdll.dll")]
    private static partial uint NtDeviceIoControlFile(
        SafeHandle file, nint @event, nint apcRoutine, nint apcContext, out StatusBlock block,
        uint code, void* input, uint inputLength, void* output, uint outputLength);

    [LibraryImport("ntdll.dll")]
    private static partial uint RtlNtStatusToDosError(uint status);
}
