namespace IoctlGen.CompilerServices;

/// <content>Asynchronous calls. Memory of the caller's is pinned until the request has completed; the token cancels the request.</content>
public static partial class DeviceCalls
{
    /// <summary>Sends a request that returns no output, asynchronously.</summary>
    public static ValueTask SendAsync(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken) =>
        TypedCallAsync.Send(new DeviceTarget(device), ioctl, input, default, cancellationToken);

    /// <summary>Sends two buffers, both of which the driver reads, asynchronously: for codes of <see cref="TransferMethod.InDirect"/> and <see cref="TransferMethod.Neither"/>.</summary>
    public static ValueTask SendAsync(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken) =>
        TypedCallAsync.Send(new DeviceTarget(device), ioctl, input, AsyncInput.Pin(data), cancellationToken);

    /// <summary>The same with a second buffer that is copied, or pinned.</summary>
    public static ValueTask SendAsync(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, AsyncInput data, CancellationToken cancellationToken) =>
        TypedCallAsync.Send(new DeviceTarget(device), ioctl, input, data, cancellationToken);

    /// <summary>Same as <see cref="SendAsync(IoctlDevice, IoctlDescriptor, AsyncInput, AsyncInput, CancellationToken)"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult> TrySendAsync(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, AsyncInput data, CancellationToken cancellationToken) =>
        TypedCallAsync.TrySend(new DeviceTarget(device), ioctl, input, data, cancellationToken);

    /// <summary>Same as <see cref="SendAsync(IoctlDevice, IoctlDescriptor, AsyncInput, CancellationToken)"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult> TrySendAsync(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken) =>
        TypedCallAsync.TrySend(new DeviceTarget(device), ioctl, input, default, cancellationToken);

    /// <summary>Same as <see cref="SendAsync(IoctlDevice, IoctlDescriptor, AsyncInput, ReadOnlyMemory{byte}, CancellationToken)"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult> TrySendAsync(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken) =>
        TypedCallAsync.TrySend(new DeviceTarget(device), ioctl, input, AsyncInput.Pin(data), cancellationToken);

    /// <summary>Returns the structure that the driver wrote, asynchronously.</summary>
    public static ValueTask<T> ReceiveAsync<T>(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, bool allowShortOutput = false, int requiredBytes = -1) where T : unmanaged =>
        TypedCallAsync.Receive<DeviceTarget, T>(new DeviceTarget(device), ioctl, input, RequiredBytes.Of<T>(allowShortOutput, requiredBytes), cancellationToken);

    /// <summary>Same as <see cref="ReceiveAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<T>> TryReceiveAsync<T>(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, bool allowShortOutput = false, int requiredBytes = -1) where T : unmanaged =>
        TypedCallAsync.TryReceive<DeviceTarget, T>(new DeviceTarget(device), ioctl, input, RequiredBytes.Of<T>(allowShortOutput, requiredBytes), cancellationToken);

    /// <summary>Has the driver write to the caller's structures, asynchronously, and returns how many whole ones were written.</summary>
    public static ValueTask<int> FillAsync<T>(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, Memory<T> output, CancellationToken cancellationToken) where T : unmanaged =>
        TypedCallAsync.Fill(new DeviceTarget(device), ioctl, input, output, cancellationToken);

    /// <summary>Same as <see cref="FillAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<int>> TryFillAsync<T>(IoctlDevice device, IoctlDescriptor ioctl, AsyncInput input, Memory<T> output, CancellationToken cancellationToken) where T : unmanaged =>
        TypedCallAsync.TryFill(new DeviceTarget(device), ioctl, input, output, cancellationToken);
}
