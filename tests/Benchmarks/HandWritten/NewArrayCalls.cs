using System.Runtime.InteropServices;
using System.Text;

namespace IoctlGen.Benchmarks;

/// <summary>The code that is usual for an output whose size is not known: a new array for each attempt.</summary>
static class NewArrayCalls
{
    public static byte[] Bytes(SafeHandle device)
    {
        for (var size = GrowingCalls.FirstSize; ; size *= 2)
        {
            var array = new byte[size];
            if (GrowingCalls.Fill(device, array) is { } length)
            {
                Array.Resize(ref array, length);
                return array;
            }
        }
    }

    public static string Text(SafeHandle device) => Encoding.Unicode.GetString(Bytes(device)).TrimEnd('\0');
}
