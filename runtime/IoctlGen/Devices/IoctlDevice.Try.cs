namespace IoctlGen;

/// <content>Typed calls for callers that expect failure.</content>
public abstract partial class IoctlDevice
{
    /// <summary>Like <see cref="Send(IoctlDescriptor, ReadOnlySpan{byte})"/>; failure is told, not thrown.</summary>
    public IoctlResult TrySend(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default) =>
        TypedTransfer.TrySend(new DeviceTarget(this), ioctl, input, default);

    /// <summary>Like <see cref="Send(IoctlDescriptor, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>; failure is told, not thrown.</summary>
    public IoctlResult TrySend(IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ReadOnlySpan<byte> data) =>
        TypedTransfer.TrySend(new DeviceTarget(this), ioctl, input, data);

    /// <summary>Like <see cref="Receive{T}"/>; failure is told, not thrown.</summary>
    public IoctlResult<T> TryReceive<T>(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, bool allowShortOutput = false) where T : unmanaged =>
        new(TypedTransfer.TryReceive(new DeviceTarget(this), ioctl, input, out T value, allowShortOutput), value);

    /// <summary>Like <see cref="Receive{T}"/>; failure is told, not thrown. What was not written of <paramref name="value"/> is zero.</summary>
    public IoctlResult TryReceive<T>(IoctlDescriptor ioctl, ReadOnlySpan<byte> input, out T value, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransfer.TryReceive(new DeviceTarget(this), ioctl, input, out value, allowShortOutput);

    /// <summary>Like <see cref="Update{T}"/>; failure is told, not thrown.</summary>
    public IoctlResult TryUpdate<T>(IoctlDescriptor ioctl, ref T value, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransfer.TryUpdate(new DeviceTarget(this), ioctl, ref value, allowShortOutput);

    /// <summary>Like <see cref="Fill{T}"/>; failure is told, not thrown. The value is how many whole structures were written.</summary>
    public IoctlResult<int> TryFill<T>(IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output) where T : unmanaged =>
        TypedTransfer.TryFill(new DeviceTarget(this), ioctl, input, output);
}
