using System.Runtime.InteropServices;

namespace IoctlGen;

/// <content>Asynchronous typed calls.</content>
public static partial class DeviceControl
{
    /// <summary>Sends a request that returns no output, asynchronously.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public static ValueTask SendAsync(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken) =>
        TypedTransferAsync.Send(new HandleTarget(device), ioctl, input, default, cancellationToken);

    /// <summary>Sends two buffers, both of which the driver reads, asynchronously: for codes of <see cref="TransferMethod.InDirect"/>.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">The first buffer.</param>
    /// <param name="data">The second buffer, which must stay unchanged until the call has completed.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public static ValueTask SendAsync(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken) =>
        TypedTransferAsync.Send(new HandleTarget(device), ioctl, input, data, cancellationToken);

    /// <summary>Sends a request and returns the structure that the driver wrote, asynchronously.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <param name="allowShortOutput">Accepts an output that does not cover the structure; the rest of it is zero.</param>
    public static ValueTask<T> ReceiveAsync<T>(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransferAsync.Receive<HandleTarget, T>(new HandleTarget(device), ioctl, input, allowShortOutput, cancellationToken);

    /// <summary>Sends a request whose output goes to the caller's memory, asynchronously.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="output">What the driver writes until the call has completed.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>How many whole structures were written.</returns>
    public static ValueTask<int> FillAsync<T>(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, Memory<T> output, CancellationToken cancellationToken) where T : unmanaged =>
        TypedTransferAsync.Fill(new HandleTarget(device), ioctl, input, output, cancellationToken);

    /// <summary>Like <see cref="SendAsync(SafeHandle, IoctlDescriptor, IoctlAsyncInput, CancellationToken)"/>; failure is told, not thrown.</summary>
    public static ValueTask<IoctlResult> TrySendAsync(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken) =>
        TypedTransferAsync.TrySend(new HandleTarget(device), ioctl, input, default, cancellationToken);

    /// <summary>Like <see cref="SendAsync(SafeHandle, IoctlDescriptor, IoctlAsyncInput, ReadOnlyMemory{byte}, CancellationToken)"/>; failure is told, not thrown.</summary>
    public static ValueTask<IoctlResult> TrySendAsync(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken) =>
        TypedTransferAsync.TrySend(new HandleTarget(device), ioctl, input, data, cancellationToken);

    /// <summary>Like <see cref="ReceiveAsync{T}"/>; failure is told, not thrown.</summary>
    public static ValueTask<IoctlResult<T>> TryReceiveAsync<T>(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransferAsync.TryReceive<HandleTarget, T>(new HandleTarget(device), ioctl, input, allowShortOutput, cancellationToken);

    /// <summary>Like <see cref="FillAsync{T}"/>; failure is told, not thrown.</summary>
    public static ValueTask<IoctlResult<int>> TryFillAsync<T>(SafeHandle device, IoctlDescriptor ioctl, IoctlAsyncInput input, Memory<T> output, CancellationToken cancellationToken) where T : unmanaged =>
        TypedTransferAsync.TryFill(new HandleTarget(device), ioctl, input, output, cancellationToken);
}
