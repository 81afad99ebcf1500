namespace IoctlGen;

/// <content>Typed calls that throw on failure.</content>
public abstract partial class IoctlDevice
{
    /// <summary>Sends a request that returns no output.</summary>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error.</exception>
    public void Send(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default) =>
        TypedTransfer.Send(new DeviceTarget(this), ioctl, input, default);

    /// <summary>Sends two buffers, both of which the driver reads: for codes of <see cref="TransferMethod.InDirect"/>.</summary>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">The first buffer, which is copied.</param>
    /// <param name="data">The second buffer, which the driver reads in place.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error.</exception>
    public void Send(IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ReadOnlySpan<byte> data) =>
        TypedTransfer.Send(new DeviceTarget(this), ioctl, input, data);

    /// <summary>Sends a request and returns the structure that the driver wrote.</summary>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="allowShortOutput">Accepts an output that does not cover the structure; the rest of it is zero.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output was too short.</exception>
    public T Receive<T>(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransfer.Receive<DeviceTarget, T>(new DeviceTarget(this), ioctl, input, allowShortOutput);

    /// <summary>Sends a structure and has the driver overwrite it: input and output are the same memory.</summary>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="value">What the driver reads and writes.</param>
    /// <param name="allowShortOutput">Accepts an output that does not cover the structure; the rest of it keeps what was sent.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output was too short.</exception>
    public void Update<T>(IoctlDescriptor ioctl, ref T value, bool allowShortOutput = false) where T : unmanaged =>
        TypedTransfer.Update(new DeviceTarget(this), ioctl, ref value, allowShortOutput);

    /// <summary>Sends a request whose output goes to the caller's array of structures.</summary>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="output">What the driver writes: <c>Length * sizeof(T)</c> bytes.</param>
    /// <returns>How many whole structures were written.</returns>
    /// <exception cref="IoctlException">The request ended with a warning or an error.</exception>
    public int Fill<T>(IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output) where T : unmanaged =>
        TypedTransfer.Fill(new DeviceTarget(this), ioctl, input, output);
}
