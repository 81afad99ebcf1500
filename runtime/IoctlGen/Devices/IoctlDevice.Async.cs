namespace IoctlGen;

/// <content>Asynchronous typed calls.</content>
public abstract partial class IoctlDevice
{
    /// <summary>Sends a request that returns no output, asynchronously.</summary>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public ValueTask SendAsync(IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken) =>
        TypedTransferAsync.Send(new DeviceTarget(this), ioctl, input, default, cancellationToken);

    /// <summary>Sends two buffers, both of which the driver reads, asynchronously: for codes of <see cref="TransferMethod.InDirect"/>.</summary>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">The first buffer.</param>
    /// <param name="data">The second buffer, which must stay unchanged until the call has completed.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public ValueTask SendAsync(IoctlDescriptor ioctl, IoctlAsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken) =>
        TypedTransferAsync.Send(new DeviceTarget(this), ioctl, input, data, cancellationToken);

    /// <summary>Sends a request and returns the structure that the driver wrote, asynchronously.</summary>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <param name="allowShortOutput">Accepts an output that does not cover the structure; the rest of it is zero.</param>
    public ValueTask<T> ReceiveAsync<T>(IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransferAsync.Receive<DeviceTarget, T>(new DeviceTarget(this), ioctl, input, allowShortOutput, cancellationToken);

    /// <summary>Sends a request whose output goes to the caller's memory, asynchronously.</summary>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="output">What the driver writes until the call has completed.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>How many whole structures were written.</returns>
    public ValueTask<int> FillAsync<T>(IoctlDescriptor ioctl, IoctlAsyncInput input, Memory<T> output, CancellationToken cancellationToken) where T : unmanaged =>
        TypedTransferAsync.Fill(new DeviceTarget(this), ioctl, input, output, cancellationToken);

    /// <summary>Like <see cref="SendAsync(IoctlDescriptor, IoctlAsyncInput, CancellationToken)"/>; failure is told, not thrown.</summary>
    public ValueTask<IoctlResult> TrySendAsync(IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken) =>
        TypedTransferAsync.TrySend(new DeviceTarget(this), ioctl, input, default, cancellationToken);

    /// <summary>Like <see cref="SendAsync(IoctlDescriptor, IoctlAsyncInput, ReadOnlyMemory{byte}, CancellationToken)"/>; failure is told, not thrown.</summary>
    public ValueTask<IoctlResult> TrySendAsync(IoctlDescriptor ioctl, IoctlAsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken) =>
        TypedTransferAsync.TrySend(new DeviceTarget(this), ioctl, input, data, cancellationToken);

    /// <summary>Like <see cref="ReceiveAsync{T}"/>; failure is told, not thrown.</summary>
    public ValueTask<IoctlResult<T>> TryReceiveAsync<T>(IoctlDescriptor ioctl, IoctlAsyncInput input, CancellationToken cancellationToken, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransferAsync.TryReceive<DeviceTarget, T>(new DeviceTarget(this), ioctl, input, allowShortOutput, cancellationToken);

    /// <summary>Like <see cref="FillAsync{T}"/>; failure is told, not thrown.</summary>
    public ValueTask<IoctlResult<int>> TryFillAsync<T>(IoctlDescriptor ioctl, IoctlAsyncInput input, Memory<T> output, CancellationToken cancellationToken) where T : unmanaged =>
        TypedTransferAsync.TryFill(new DeviceTarget(this), ioctl, input, output, cancellationToken);
}
