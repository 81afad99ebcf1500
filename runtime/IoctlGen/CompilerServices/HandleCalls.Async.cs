using System.Runtime.InteropServices;

namespace IoctlGen.CompilerServices;

/// <content>Asynchronous calls. Memory of the caller's is pinned until the request has completed; the token cancels the request.</content>
public static partial class HandleCalls
{
    /// <summary>Sends a request that returns no output, asynchronously.</summary>
    public static ValueTask SendAsync(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken) =>
        TypedCallAsync.Send(new HandleTarget(device), ioctl, input, default, cancellationToken);

    /// <summary>Sends two buffers, both of which the driver reads, asynchronously: for codes of <see cref="TransferMethod.InDirect"/> and <see cref="TransferMethod.Neither"/>.</summary>
    public static ValueTask SendAsync(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken) =>
        TypedCallAsync.Send(new HandleTarget(device), ioctl, input, AsyncInput.Pin(data), cancellationToken);

    /// <summary>The same with a second buffer that is copied, or pinned.</summary>
    public static ValueTask SendAsync(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, AsyncInput data, CancellationToken cancellationToken) =>
        TypedCallAsync.Send(new HandleTarget(device), ioctl, input, data, cancellationToken);

    /// <summary>Same as <see cref="SendAsync(SafeHandle, IoctlDescriptor, AsyncInput, AsyncInput, CancellationToken)"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult> TrySendAsync(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, AsyncInput data, CancellationToken cancellationToken) =>
        TypedCallAsync.TrySend(new HandleTarget(device), ioctl, input, data, cancellationToken);

    /// <summary>Same as <see cref="SendAsync(SafeHandle, IoctlDescriptor, AsyncInput, CancellationToken)"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult> TrySendAsync(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken) =>
        TypedCallAsync.TrySend(new HandleTarget(device), ioctl, input, default, cancellationToken);

    /// <summary>Same as <see cref="SendAsync(SafeHandle, IoctlDescriptor, AsyncInput, ReadOnlyMemory{byte}, CancellationToken)"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult> TrySendAsync(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken) =>
        TypedCallAsync.TrySend(new HandleTarget(device), ioctl, input, AsyncInput.Pin(data), cancellationToken);

    /// <summary>Returns the structure that the driver wrote, asynchronously.</summary>
    public static ValueTask<T> ReceiveAsync<T>(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, bool allowShortOutput = false, int requiredBytes = -1) where T : unmanaged =>
        TypedCallAsync.Receive<HandleTarget, T>(new HandleTarget(device), ioctl, input, RequiredBytes.Of<T>(allowShortOutput, requiredBytes), cancellationToken);

    /// <summary>Same as <see cref="ReceiveAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<T>> TryReceiveAsync<T>(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, CancellationToken cancellationToken, bool allowShortOutput = false, int requiredBytes = -1) where T : unmanaged =>
        TypedCallAsync.TryReceive<HandleTarget, T>(new HandleTarget(device), ioctl, input, RequiredBytes.Of<T>(allowShortOutput, requiredBytes), cancellationToken);

    /// <summary>Has the driver write to the caller's structures, asynchronously, and returns how many whole ones were written.</summary>
    public static ValueTask<int> FillAsync<T>(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, Memory<T> output, CancellationToken cancellationToken) where T : unmanaged =>
        TypedCallAsync.Fill(new HandleTarget(device), ioctl, input, output, cancellationToken);

    /// <summary>Same as <see cref="FillAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult<int>> TryFillAsync<T>(SafeHandle device, IoctlDescriptor ioctl, AsyncInput input, Memory<T> output, CancellationToken cancellationToken) where T : unmanaged =>
        TypedCallAsync.TryFill(new HandleTarget(device), ioctl, input, output, cancellationToken);
}
