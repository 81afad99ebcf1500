using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>What becomes of a variable output once it fits.</summary>
static class OutputValue
{
    /// <summary>How the request ended, with a value where it succeeded.</summary>
    public static IoctlResult<TValue> Of<THeader, TValue>(object sender, GrowingOutput<THeader> output, Func<GrowingOutput<THeader>, TValue> read) where THeader : unmanaged
    {
        var result = output.Result(sender);
        return new(result, result.IsSuccess ? read(output) : default!);
    }

    /// <summary>All whole structures.</summary>
    public static T[] Array<T>(GrowingOutput<T> output) where T : unmanaged => MemoryMarshal.Cast<byte, T>(output.Bytes).ToArray();

    public static Func<GrowingOutput<char>, string> Utf16Text(bool nullTerminated) =>
        nullTerminated ? static output => Utf16.ReadTerminated(output.Bytes) : static output => Utf16.ReadTrimmed(output.Bytes);

    public static Func<GrowingOutput<byte>, string> AnsiText(bool nullTerminated) =>
        nullTerminated ? static output => Ansi.ReadTerminated(output.Bytes) : static output => Ansi.ReadTrimmed(output.Bytes);

    public static IoctlBuffer Buffer(GrowingOutput<byte> output) => new(output.Detach(), output.Length);

    public static IoctlBuffer<THeader> HeaderBuffer<THeader>(GrowingOutput<THeader> output) where THeader : unmanaged => new(output.Detach(), output.Length);
}
