using System.Runtime.InteropServices;

namespace IoctlGen.CompilerServices;

/// <content>Calls whose output the runtime sizes: <c>growth</c> is how, and <c>sizeField</c> reads from a header how large the driver says the output is.</content>
public static partial class HandleCalls
{
    /// <summary>Returns an array of whole structures, however many the driver has.</summary>
    public static T[] ReceiveArray<T>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, OutputGrowth growth = default) where T : unmanaged =>
        GrowingCall.Array<HandleTarget, T>(new HandleTarget(device), ioctl, input, growth).Value;

    /// <summary>Same as <see cref="ReceiveArray"/>, but reports failure in the result instead of throwing.</summary>
    public static IoctlResult<T[]> TryReceiveArray<T>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, OutputGrowth growth = default) where T : unmanaged =>
        GrowingCall.Array<HandleTarget, T>(new HandleTarget(device), ioctl, input, growth);

    /// <summary>Returns a text, however long, without the NULs at its end; with <c>nullTerminated</c>, up to the first. <c>ansi</c> is one byte per character. An odd last byte of UTF-16 is left out.</summary>
    public static string ReceiveString(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, OutputGrowth growth = default, bool ansi = false, bool nullTerminated = false) =>
        GrowingCall.Text(new HandleTarget(device), ioctl, input, growth, ansi, nullTerminated).Value;

    /// <summary>Same as <see cref="ReceiveString"/>, but reports failure in the result instead of throwing.</summary>
    public static IoctlResult<string> TryReceiveString(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, OutputGrowth growth = default, bool ansi = false, bool nullTerminated = false) =>
        GrowingCall.Text(new HandleTarget(device), ioctl, input, growth, ansi, nullTerminated);

    /// <summary>Returns the output, however long, in pooled memory.</summary>
    public static IoctlBuffer ReceiveBuffer(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, OutputGrowth growth = default) =>
        GrowingCall.Buffer(new HandleTarget(device), ioctl, input, growth).Value;

    /// <summary>Same as <see cref="ReceiveBuffer"/>, but reports failure in the result instead of throwing.</summary>
    public static IoctlResult<IoctlBuffer> TryReceiveBuffer(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, OutputGrowth growth = default) =>
        GrowingCall.Buffer(new HandleTarget(device), ioctl, input, growth);

    /// <summary>Returns an output that begins with a structure, however long, in pooled memory.</summary>
    public static IoctlBuffer<THeader> ReceiveHeaderBuffer<THeader>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, OutputGrowth growth = default, OutputSize<THeader>? sizeField = null, bool allowShortOutput = false, int requiredBytes = -1) where THeader : unmanaged =>
        GrowingCall.Buffer<HandleTarget, THeader>(new HandleTarget(device), ioctl, input, growth, sizeField, RequiredBytes.Of<THeader>(allowShortOutput, requiredBytes)).Value;

    /// <summary>Same as <see cref="ReceiveHeaderBuffer"/>, but reports failure in the result instead of throwing.</summary>
    public static IoctlResult<IoctlBuffer<THeader>> TryReceiveHeaderBuffer<THeader>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, OutputGrowth growth = default, OutputSize<THeader>? sizeField = null, bool allowShortOutput = false, int requiredBytes = -1) where THeader : unmanaged =>
        GrowingCall.Buffer<HandleTarget, THeader>(new HandleTarget(device), ioctl, input, growth, sizeField, RequiredBytes.Of<THeader>(allowShortOutput, requiredBytes));

    /// <summary>Asks a code again and again: one page of output at a time, when the caller enumerates them. A page has <c>pageSize</c> bytes, at least the header, or those that <c>growth</c> states for the call.</summary>
    public static IoctlPages<TInput, THeader> ReceivePages<TInput, THeader>(SafeHandle device, IoctlDescriptor ioctl, in TInput start, int pageSize = 65536, bool allowShortOutput = false, int requiredBytes = -1, OutputGrowth growth = default)
        where TInput : unmanaged, IIoctlCursor<THeader>
        where THeader : unmanaged =>
        new(new HandleTarget(device), ioctl, in start, pageSize, RequiredBytes.Of<THeader>(allowShortOutput, requiredBytes), growth);
}
