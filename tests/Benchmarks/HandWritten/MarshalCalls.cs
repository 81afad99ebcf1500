using System.ComponentModel;
using System.Runtime.InteropServices;

// Marshal is what is measured here.
#pragma warning disable CA1421

namespace IoctlGen.Benchmarks;

/// <summary>The code that is usual: unmanaged memory for each structure, copied in and out by Marshal.</summary>
static partial class MarshalCalls
{
    public static void Nothing(SafeHandle device) => Control(device, Timed.IOCTL_NOTHING, 0, 0, 0, 0);

    public static void Set(SafeHandle device, Block64 value)
    {
        var size = Marshal.SizeOf<Block64>();
        var input = Marshal.AllocHGlobal(size);
        try
        {
            Marshal.StructureToPtr(value, input, fDeleteOld: false);
            Control(device, Timed.IOCTL_SET, input, size, 0, 0);
        }
        finally
        {
            Marshal.FreeHGlobal(input);
        }
    }

    public static Block64 Get(SafeHandle device)
    {
        var size = Marshal.SizeOf<Block64>();
        var output = Marshal.AllocHGlobal(size);
        try
        {
            Control(device, Timed.IOCTL_GET, 0, 0, output, size);
            return Marshal.PtrToStructure<Block64>(output);
        }
        finally
        {
            Marshal.FreeHGlobal(output);
        }
    }

    public static Block64 Exchange(SafeHandle device, Block64 value)
    {
        var size = Marshal.SizeOf<Block64>();
        var input = Marshal.AllocHGlobal(size);
        var output = Marshal.AllocHGlobal(size);
        try
        {
            Marshal.StructureToPtr(value, input, fDeleteOld: false);
            Control(device, Timed.IOCTL_EXCHANGE, input, size, output, size);
            return Marshal.PtrToStructure<Block64>(output);
        }
        finally
        {
            Marshal.FreeHGlobal(input);
            Marshal.FreeHGlobal(output);
        }
    }

    static void Control(SafeHandle device, uint code, nint input, int inputLength, nint output, int outputLength)
    {
        if (!DeviceIoControl(device, code, input, (uint)inputLength, output, (uint)outputLength, out _, 0))
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [LibraryImport("kernel32.dll", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool DeviceIoControl(
        SafeHandle device, uint code, nint input, uint inputLength, nint output, uint outputLength, out uint returned, nint overlapped);
}
