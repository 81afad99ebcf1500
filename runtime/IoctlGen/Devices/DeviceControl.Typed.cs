using System.Runtime.InteropServices;

namespace IoctlGen;

/// <content>Typed calls that throw on failure.</content>
public static partial class DeviceControl
{
    /// <summary>Sends a request that returns no output.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error.</exception>
    public static void Send(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default) =>
        TypedTransfer.Send(new HandleTarget(device), ioctl, input, default);

    /// <summary>Sends two buffers, both of which the driver reads: for codes of <see cref="TransferMethod.InDirect"/>.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">The first buffer, which is copied.</param>
    /// <param name="data">The second buffer, which the driver reads in place.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error.</exception>
    public static void Send(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ReadOnlySpan<byte> data) =>
        TypedTransfer.Send(new HandleTarget(device), ioctl, input, data);

    /// <summary>Sends a request and returns the structure that the driver wrote.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="allowShortOutput">Accepts an output that does not cover the structure; the rest of it is zero.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output was too short.</exception>
    public static T Receive<T>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransfer.Receive<HandleTarget, T>(new HandleTarget(device), ioctl, input, allowShortOutput);

    /// <summary>Sends a structure and has the driver overwrite it: input and output are the same memory.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="value">What the driver reads and writes.</param>
    /// <param name="allowShortOutput">Accepts an output that does not cover the structure; the rest of it keeps what was sent.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output was too short.</exception>
    public static void Update<T>(SafeHandle device, IoctlDescriptor ioctl, ref T value, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransfer.Update(new HandleTarget(device), ioctl, ref value, allowShortOutput);

    /// <summary>Sends a request whose output goes to the caller's array of structures.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="output">What the driver writes: <c>Length * sizeof(T)</c> bytes.</param>
    /// <returns>How many whole structures were written.</returns>
    /// <exception cref="IoctlException">The request ended with a warning or an error.</exception>
    public static int Fill<T>(SafeHandle device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output) where T : unmanaged =>
        TypedTransfer.Fill(new HandleTarget(device), ioctl, input, output);
}
