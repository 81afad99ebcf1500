using System.Runtime.InteropServices;

namespace IoctlGen;

/// <content>Typed calls for callers that expect failure.</content>
public static partial class DeviceControl
{
    /// <summary>Like <see cref="Send(SafeHandle, IoctlDescriptor, ReadOnlySpan{byte})"/>; failure is told, not thrown.</summary>
    public static IoctlResult TrySend(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default) =>
        TypedTransfer.TrySend(new HandleTarget(device), ioctl, input, default);

    /// <summary>Like <see cref="Send(SafeHandle, IoctlDescriptor, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>; failure is told, not thrown.</summary>
    public static IoctlResult TrySend(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ReadOnlySpan<byte> data) =>
        TypedTransfer.TrySend(new HandleTarget(device), ioctl, input, data);

    /// <summary>Like <see cref="Receive{T}"/>; failure is told, not thrown.</summary>
    public static IoctlResult<T> TryReceive<T>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, bool allowShortOutput = false) where T : unmanaged =>
        new(TypedTransfer.TryReceive(new HandleTarget(device), ioctl, input, out T value, allowShortOutput), value);

    /// <summary>Like <see cref="Receive{T}"/>; failure is told, not thrown. What was not written of <paramref name="value"/> is zero.</summary>
    public static IoctlResult TryReceive<T>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, out T value, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransfer.TryReceive(new HandleTarget(device), ioctl, input, out value, allowShortOutput);

    /// <summary>Like <see cref="Update{T}"/>; failure is told, not thrown.</summary>
    public static IoctlResult TryUpdate<T>(SafeHandle device, IoctlDescriptor ioctl, ref T value, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransfer.TryUpdate(new HandleTarget(device), ioctl, ref value, allowShortOutput);

    /// <summary>Like <see cref="Fill{T}"/>; failure is told, not thrown. The value is how many whole structures were written.</summary>
    public static IoctlResult<int> TryFill<T>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output) where T : unmanaged =>
        TypedTransfer.TryFill(new HandleTarget(device), ioctl, input, output);
}
