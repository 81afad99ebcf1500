using System.Runtime.InteropServices;

namespace IoctlGen;

/// <content>Asynchronous calls whose output the runtime sizes.</content>
public static partial class DeviceControl
{
    /// <summary>Sends a request asynchronously and returns an array of whole structures, however many the driver has.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public static ValueTask<T[]> ReceiveArrayAsync<T>(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, IoctlGrowth growth = default) where T : unmanaged =>
        GrowingTransferAsync.Value(GrowingTransferAsync.Array<HandleTarget, T>(new HandleTarget(device), ioctl, input, growth, cancellationToken));

    /// <summary>Like <see cref="ReceiveArrayAsync{T}(SafeHandle, IoctlDescriptor, IoctlAsyncInput, CancellationToken, IoctlGrowth)"/>; failure is told, not thrown.</summary>
    public static ValueTask<IoctlResult<T[]>> TryReceiveArrayAsync<T>(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, IoctlGrowth growth = default) where T : unmanaged =>
        GrowingTransferAsync.Array<HandleTarget, T>(new HandleTarget(device), ioctl, input, growth, cancellationToken);

    /// <summary>Sends a request asynchronously and returns a text of UTF-16, however long, without the NULs at its end; an odd last byte is left out.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public static ValueTask<string> ReceiveStringAsync(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, IoctlGrowth growth = default) =>
        GrowingTransferAsync.Value(GrowingTransferAsync.Text(new HandleTarget(device), ioctl, input, growth, cancellationToken));

    /// <summary>Like <see cref="ReceiveStringAsync(SafeHandle, IoctlDescriptor, IoctlAsyncInput, CancellationToken, IoctlGrowth)"/>; failure is told, not thrown.</summary>
    public static ValueTask<IoctlResult<string>> TryReceiveStringAsync(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, IoctlGrowth growth = default) =>
        GrowingTransferAsync.Text(new HandleTarget(device), ioctl, input, growth, cancellationToken);

    /// <summary>Sends a request asynchronously and returns the output, however long. Dispose it.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public static ValueTask<IoctlBuffer> ReceiveBufferAsync(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, IoctlGrowth growth = default) =>
        GrowingTransferAsync.Value(GrowingTransferAsync.Buffer(new HandleTarget(device), ioctl, input, growth, cancellationToken));

    /// <summary>Like <see cref="ReceiveBufferAsync(SafeHandle, IoctlDescriptor, IoctlAsyncInput, CancellationToken, IoctlGrowth)"/>; failure is told, not thrown.</summary>
    public static ValueTask<IoctlResult<IoctlBuffer>> TryReceiveBufferAsync(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, IoctlGrowth growth = default) =>
        GrowingTransferAsync.Buffer(new HandleTarget(device), ioctl, input, growth, cancellationToken);

    /// <summary>Sends a request asynchronously and returns an output that begins with a structure, however long. Dispose it.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <typeparam name="THeader">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <param name="sizeField">Reads from the header how large the output is: where that exceeds what was returned, the driver is asked again.</param>
    /// <param name="allowShortOutput">Accepts an output that does not cover the header, or what its size field says.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public static ValueTask<IoctlBuffer<THeader>> ReceiveBufferAsync<THeader>(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, IoctlGrowth growth = default, IoctlSize<THeader>? sizeField = null, bool allowShortOutput = false) where THeader : unmanaged =>
        GrowingTransferAsync.Value(GrowingTransferAsync.Buffer<HandleTarget, THeader>(new HandleTarget(device), ioctl, input, growth, sizeField, allowShortOutput, cancellationToken));

    /// <summary>Like <see cref="ReceiveBufferAsync{THeader}(SafeHandle, IoctlDescriptor, IoctlAsyncInput, CancellationToken, IoctlGrowth, IoctlSize{THeader}, bool)"/>; failure is told, not thrown.</summary>
    public static ValueTask<IoctlResult<IoctlBuffer<THeader>>> TryReceiveBufferAsync<THeader>(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, IoctlGrowth growth = default, IoctlSize<THeader>? sizeField = null, bool allowShortOutput = false) where THeader : unmanaged =>
        GrowingTransferAsync.Buffer<HandleTarget, THeader>(new HandleTarget(device), ioctl, input, growth, sizeField, allowShortOutput, cancellationToken);
}
