namespace IoctlGen.CompilerServices;

/// <content>Asynchronous calls whose output the runtime sizes.</content>
public static partial class DeviceCalls
{
    /// <summary>Returns an array of whole structures, however many the driver has, asynchronously.</summary>
    public static ValueTask<T[]> ReceiveArrayAsync<T>(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default) where T : unmanaged =>
        GrowingCallAsync.Value(GrowingCallAsync.Array<DeviceTarget, T>(new DeviceTarget(device), ioctl, input, growth, cancellationToken));

    /// <summary>Same as <see cref="ReceiveArrayAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<T[]>> TryReceiveArrayAsync<T>(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default) where T : unmanaged =>
        GrowingCallAsync.Array<DeviceTarget, T>(new DeviceTarget(device), ioctl, input, growth, cancellationToken);

    /// <summary>Returns a text, however long, without the NULs at its end, asynchronously; with <c>nullTerminated</c>, up to the first. <c>ansi</c> is one byte per character. An odd last byte of UTF-16 is left out.</summary>
    public static ValueTask<string> ReceiveStringAsync(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default, bool ansi = false, bool nullTerminated = false) =>
        GrowingCallAsync.Value(GrowingCallAsync.Text(new DeviceTarget(device), ioctl, input, growth, ansi, nullTerminated, cancellationToken));

    /// <summary>Same as <see cref="ReceiveStringAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<string>> TryReceiveStringAsync(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default, bool ansi = false, bool nullTerminated = false) =>
        GrowingCallAsync.Text(new DeviceTarget(device), ioctl, input, growth, ansi, nullTerminated, cancellationToken);

    /// <summary>Returns the output, however long, in pooled memory, asynchronously.</summary>
    public static ValueTask<IoctlBuffer> ReceiveBufferAsync(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default) =>
        GrowingCallAsync.Value(GrowingCallAsync.Buffer(new DeviceTarget(device), ioctl, input, growth, cancellationToken));

    /// <summary>Same as <see cref="ReceiveBufferAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<IoctlBuffer>> TryReceiveBufferAsync(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default) =>
        GrowingCallAsync.Buffer(new DeviceTarget(device), ioctl, input, growth, cancellationToken);

    /// <summary>Returns an output that begins with a structure, however long, in pooled memory, asynchronously.</summary>
    public static ValueTask<IoctlBuffer<THeader>> ReceiveHeaderBufferAsync<THeader>(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default, OutputSize<THeader>? sizeField = null, bool allowShortOutput = false, int requiredBytes = -1) where THeader : unmanaged =>
        GrowingCallAsync.Value(GrowingCallAsync.Buffer<DeviceTarget, THeader>(new DeviceTarget(device), ioctl, input, growth, sizeField, RequiredBytes.Of<THeader>(allowShortOutput, requiredBytes), cancellationToken));

    /// <summary>Same as <see cref="ReceiveHeaderBufferAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<IoctlBuffer<THeader>>> TryReceiveHeaderBufferAsync<THeader>(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, OutputGrowth growth = default, OutputSize<THeader>? sizeField = null, bool allowShortOutput = false, int requiredBytes = -1) where THeader : unmanaged =>
        GrowingCallAsync.Buffer<DeviceTarget, THeader>(new DeviceTarget(device), ioctl, input, growth, sizeField, RequiredBytes.Of<THeader>(allowShortOutput, requiredBytes), cancellationToken);
}
