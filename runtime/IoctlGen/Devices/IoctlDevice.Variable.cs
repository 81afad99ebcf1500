namespace IoctlGen;

/// <content>Calls whose output the runtime sizes.</content>
public abstract partial class IoctlDevice
{
    /// <summary>Sends a request and returns an array of whole structures, however many the driver has.</summary>
    /// <typeparam name="T">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public T[] ReceiveArray<T>(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) where T : unmanaged =>
        GrowingTransfer.Array<DeviceTarget, T>(new DeviceTarget(this), ioctl, input, growth).Value;

    /// <summary>Like <see cref="ReceiveArray{T}(IoctlDescriptor, ReadOnlySpan{byte}, IoctlGrowth)"/>; failure is told, not thrown.</summary>
    public IoctlResult<T[]> TryReceiveArray<T>(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) where T : unmanaged =>
        GrowingTransfer.Array<DeviceTarget, T>(new DeviceTarget(this), ioctl, input, growth);

    /// <summary>Sends a request and returns a text of UTF-16, however long, without the NULs at its end; an odd last byte is left out.</summary>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public string ReceiveString(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) =>
        GrowingTransfer.Text(new DeviceTarget(this), ioctl, input, growth).Value;

    /// <summary>Like <see cref="ReceiveString(IoctlDescriptor, ReadOnlySpan{byte}, IoctlGrowth)"/>; failure is told, not thrown.</summary>
    public IoctlResult<string> TryReceiveString(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) =>
        GrowingTransfer.Text(new DeviceTarget(this), ioctl, input, growth);

    /// <summary>Sends a request and returns the output, however long. Dispose it.</summary>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public IoctlBuffer ReceiveBuffer(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) =>
        GrowingTransfer.Buffer(new DeviceTarget(this), ioctl, input, growth).Value;

    /// <summary>Like <see cref="ReceiveBuffer(IoctlDescriptor, ReadOnlySpan{byte}, IoctlGrowth)"/>; failure is told, not thrown.</summary>
    public IoctlResult<IoctlBuffer> TryReceiveBuffer(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default) =>
        GrowingTransfer.Buffer(new DeviceTarget(this), ioctl, input, growth);

    /// <summary>Sends a request and returns an output that begins with a structure, however long. Dispose it.</summary>
    /// <typeparam name="THeader">A structure without references, laid out as the driver's.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="input">What the driver reads, each time that it is asked.</param>
    /// <param name="growth">How the buffer grows.</param>
    /// <param name="sizeField">Reads from the header how large the output is: where that exceeds what was returned, the driver is asked again.</param>
    /// <param name="allowShortOutput">Accepts an output that does not cover the header, or what its size field says.</param>
    /// <exception cref="IoctlException">The request ended with a warning or an error, or the output is larger than <see cref="IoctlGrowth.MaximumSize"/>.</exception>
    public IoctlBuffer<THeader> ReceiveBuffer<THeader>(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default, IoctlSize<THeader>? sizeField = null, bool allowShortOutput = false) where THeader : unmanaged =>
        GrowingTransfer.Buffer<DeviceTarget, THeader>(new DeviceTarget(this), ioctl, input, growth, sizeField, allowShortOutput).Value;

    /// <summary>Like <see cref="ReceiveBuffer{THeader}(IoctlDescriptor, ReadOnlySpan{byte}, IoctlGrowth, IoctlSize{THeader}, bool)"/>; failure is told, not thrown.</summary>
    public IoctlResult<IoctlBuffer<THeader>> TryReceiveBuffer<THeader>(IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, IoctlGrowth growth = default, IoctlSize<THeader>? sizeField = null, bool allowShortOutput = false) where THeader : unmanaged =>
        GrowingTransfer.Buffer<DeviceTarget, THeader>(new DeviceTarget(this), ioctl, input, growth, sizeField, allowShortOutput);
}
