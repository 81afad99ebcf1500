using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Benchmarks;

/// <summary>The same by hand with DeviceIoControl.</summary>
static unsafe partial class Kernel32Calls
{
    public static void Nothing(SafeHandle device) => Control(device, Timed.IOCTL_NOTHING, null, 0, null, 0);

    public static void Set(SafeHandle device, in Block64 value)
    {
        fixed (Block64* input = &value)
            Control(device, Timed.IOCTL_SET, input, sizeof(Block64), null, 0);
    }

    [SkipLocalsInit]
    public static Block64 Get(SafeHandle device)
    {
        Block64 output;
        CheckLength(Control(device, Timed.IOCTL_GET, null, 0, &output, sizeof(Block64)));
        return output;
    }

    [SkipLocalsInit]
    public static Block64 Exchange(SafeHandle device, in Block64 value)
    {
        Block64 output;
        fixed (Block64* input = &value)
            CheckLength(Control(device, Timed.IOCTL_EXCHANGE, input, sizeof(Block64), &output, sizeof(Block64)));
        return output;
    }

    static uint Control(SafeHandle device, uint code, void* input, int inputLength, void* output, int outputLength) =>
        DeviceIoControl(device, code, input, (uint)inputLength, output, (uint)outputLength, out var returned, 0) != 0
            ? returned
            : throw new Win32Exception(Marshal.GetLastPInvokeError());

    static void CheckLength(uint returned)
    {
        if (returned < (uint)sizeof(Block64))
            throw new InvalidDataException("The output is too short.");
    }

    [LibraryImport("kernel32.dll", SetLastError = true)]
    private static partial int DeviceIoControl(
        SafeHandle device, uint code, void* input, uint inputLength, void* output, uint outputLength, out uint returned, nint overlapped);
}
