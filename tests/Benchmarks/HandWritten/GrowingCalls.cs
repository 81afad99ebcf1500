using System.Buffers;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace IoctlGen.Benchmarks;

/// <summary>The best that is written by hand for an output whose size is not known: pooled buffers, each twice as large as the one before.</summary>
static unsafe partial class GrowingCalls
{
    public const int FirstSize = 1024;

    const uint BufferOverflow = 0x80000005;

    public static byte[] Bytes(SafeHandle device)
    {
        using var output = Buffer(device);
        return output.Bytes.ToArray();
    }

    /// <summary>An output whose size the caller knows.</summary>
    public static byte[] Bytes(SafeHandle device, int size)
    {
        var array = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            var length = Fill(device, array.AsSpan(0, size)) ?? throw new InvalidDataException("The output did not fit.");
            return array.AsSpan(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    public static string Text(SafeHandle device)
    {
        using var output = Buffer(device);
        return new(MemoryMarshal.Cast<byte, char>(output.Bytes).TrimEnd('\0'));
    }

    public static PooledOutput Buffer(SafeHandle device)
    {
        for (var size = FirstSize; ; size *= 2)
        {
            var array = ArrayPool<byte>.Shared.Rent(size);
            try
            {
                if (Fill(device, array.AsSpan(0, size)) is { } length)
                    return new(array, length);
            }
            catch
            {
                ArrayPool<byte>.Shared.Return(array);
                throw;
            }

            ArrayPool<byte>.Shared.Return(array);
        }
    }

    /// <summary>How many bytes were written; null where they did not fit.</summary>
    public static int? Fill(SafeHandle device, Span<byte> output)
    {
        uint status;
        StatusBlock block;
        fixed (byte* pointer = output)
            status = NtDeviceIoControlFile(device, 0, 0, 0, out block, Timed.IOCTL_ENUMERATE, null, 0, pointer, (uint)output.Length);
        if (status == BufferOverflow)
            return null;
        return (int)status >= 0
            ? (int)nuint.Min(block.Information, (nuint)output.Length)
            : throw new Win32Exception((int)RtlNtStatusToDosError(status));
    }

    [LibraryImport("ntdll.dll")]
    private static partial uint NtDeviceIoControlFile(
        SafeHandle file, nint @event, nint apcRoutine, nint apcContext, out StatusBlock block,
        uint code, void* input, uint inputLength, void* output, uint outputLength);

    [LibraryImport("ntdll.dll")]
    private static partial uint RtlNtStatusToDosError(uint status);
}
