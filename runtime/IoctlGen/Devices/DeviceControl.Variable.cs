using System.Runtime.InteropServices;

namespace IoctlGen;

/// <content>Calls whose output the runtime sizes.</content>
public static partial class DeviceControl
{
    /// <summary>Sends a request and returns an array of whole structures, however many the driver has.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public static T[] ReceiveArray<T>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) where T : unmanaged =>
        GrowingTransfer.Array<HandleTarget, T>(new HandleTarget(device), ioctl, input, growth).Value;

    /// <summary>Like <see cref="ReceiveArray{T}(SafeHandle, IoctlDescriptor, ReadOnlySpan{byte}, IoctlGrowth)"/>; failure is told, not thrown.</summary>
    public static IoctlResult<T[]> TryReceiveArray<T>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) where T : unmanaged =>
        GrowingTransfer.Array<HandleTarget, T>(new HandleTarget(device), ioctl, input, growth);

    /// <summary>Sends a request and returns a text of UTF-16, however long, without the NULs at its end; an odd last byte is left out.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public static string ReceiveString(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) =>
        GrowingTransfer.Text(new HandleTarget(device), ioctl, input, growth).Value;

    /// <summary>Like <see cref="ReceiveString(SafeHandle, IoctlDescriptor, ReadOnlySpan{byte}, IoctlGrowth)"/>; failure is told, not thrown.</summary>
    public static IoctlResult<string> TryReceiveString(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) =>
        GrowingTransfer.Text(new HandleTarget(device), ioctl, input, growth);

    /// <summary>Sends a request and returns the output, however long. Dispose it.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public static IoctlBuffer ReceiveBuffer(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) =>
        GrowingTransfer.Buffer(new HandleTarget(device), ioctl, input, growth).Value;

    /// <summary>Like <see cref="ReceiveBuffer(SafeHandle, IoctlDescriptor, ReadOnlySpan{byte}, IoctlGrowth)"/>; failure is told, not thrown.</summary>
    public static IoctlResult<IoctlBuffer> TryReceiveBuffer(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) =>
        GrowingTransfer.Buffer(new HandleTarget(device), ioctl, input, growth);

    /// <summary>Sends a request and returns an output that begins with a structure, however long. Dispose it.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <typeparam name="THeader">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <param name="sizeField">Reads from the header how large the output is: where that exceeds what was returned, the driver is asked again.</param>
    /// <param name="allowShortOutput">Accepts an output that does not cover the header, or what its size field says.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public static IoctlBuffer<THeader> ReceiveBuffer<THeader>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default, IoctlSize<THeader>? sizeField = null, bool allowShortOutput = false) where THeader : unmanaged =>
        GrowingTransfer.Buffer<HandleTarget, THeader>(new HandleTarget(device), ioctl, input, growth, sizeField, allowShortOutput).Value;

    /// <summary>Like <see cref="ReceiveBuffer{THeader}(SafeHandle, IoctlDescriptor, ReadOnlySpan{byte}, IoctlGrowth, IoctlSize{THeader}, bool)"/>; failure is told, not thrown.</summary>
    public static IoctlResult<IoctlBuffer<THeader>> TryReceiveBuffer<THeader>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default, IoctlSize<THeader>? sizeField = null, bool allowShortOutput = false) where THeader : unmanaged =>
        GrowingTransfer.Buffer<HandleTarget, THeader>(new HandleTarget(device), ioctl, input, growth, sizeField, allowShortOutput);
}
