using System.Runtime.InteropServices;

namespace IoctlGen.CompilerServices;

/// <content>Asynchronous calls whose output the runtime sizes.</content>
public static partial class HandleCalls
{
    /// <summary>Returns an array of whole structures, however many the driver has, asynchronously.</summary>
    public static ValueTask<T[]> ReceiveArrayAsync<T>(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default) where T : unmanaged =>
        GrowingCallAsync.Value(GrowingCallAsync.Array<HandleTarget, T>(new HandleTarget(device), ioctl, input, growth, cancellationToken));

    /// <summary>Same as <see cref="ReceiveArrayAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<T[]>> TryReceiveArrayAsync<T>(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default) where T : unmanaged =>
        GrowingCallAsync.Array<HandleTarget, T>(new HandleTarget(device), ioctl, input, growth, cancellationToken);

    /// <summary>Returns a text, however long, without the NULs at its end, asynchronously; with <c>nullTerminated</c>, up to the first. <c>ansi</c> is one byte per character. An odd last byte of UTF-16 is left out.</summary>
    public static ValueTask<string> ReceiveStringAsync(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default, bool ansi = false, bool nullTerminated = false) =>
        GrowingCallAsync.Value(GrowingCallAsync.Text(new HandleTarget(device), ioctl, input, growth, ansi, nullTerminated, cancellationToken));

    /// <summary>Same as <see cref="ReceiveStringAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<string>> TryReceiveStringAsync(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default, bool ansi = false, bool nullTerminated = false) =>
        GrowingCallAsync.Text(new HandleTarget(device), ioctl, input, growth, ansi, nullTerminated, cancellationToken);

    /// <summary>Returns the output, however long, in pooled memory, asynchronously.</summary>
    public static ValueTask<IoctlBuffer> ReceiveBufferAsync(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default) =>
        GrowingCallAsync.Value(GrowingCallAsync.Buffer(new HandleTarget(device), ioctl, input, growth, cancellationToken));

    /// <summary>Same as <see cref="ReceiveBufferAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<IoctlBuffer>> TryReceiveBufferAsync(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default) =>
        GrowingCallAsync.Buffer(new HandleTarget(device), ioctl, input, growth, cancellationToken);

    /// <summary>Returns an output that begins with a structure, however long, in pooled memory, asynchronously.</summary>
    public static ValueTask<IoctlBuffer<THeader>> ReceiveHeaderBufferAsync<THeader>(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default, OutputSize<THeader>? sizeField = null, bool allowShortOutput = false, int requiredBytes = -1) where THeader : unmanaged =>
        GrowingCallAsync.Value(GrowingCallAsync.Buffer<HandleTarget, THeader>(new HandleTarget(device), ioctl, input, growth, sizeField, RequiredBytes.Of<THeader>(allowShortOutput, requiredBytes), cancellationToken));

    /// <summary>Same as <see cref="ReceiveHeaderBufferAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<IoctlBuffer<THeader>>> TryReceiveHeaderBufferAsync<THeader>(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default, OutputSize<THeader>? sizeField = null, bool allowShortOutput = false, int requiredBytes = -1) where THeader : unmanaged =>
        GrowingCallAsync.Buffer<HandleTarget, THeader>(new HandleTarget(device), ioctl, input, growth, sizeField, RequiredBytes.Of<THeader>(allowShortOutput, requiredBytes), cancellationToken);
}
