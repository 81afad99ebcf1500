namespace IoctlGen;

/// <content>Codes that are known only at run time.</content>
public abstract partial class IoctlDevice
{
    /// <summary>Sends a code that is known only at run time.</summary>
    /// <param name="code">The code.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="output">What the driver writes. A code of <see cref="TransferMethod.InDirect"/> reads it.</param>
    /// <param name="majorFunction">The route, for codes whose device type does not tell it.</param>
    /// <returns>How many bytes of <paramref name="output"/> were written.</returns>
    /// <exception cref="IoctlException">The request ended with a warning or an error.</exception>
    public int Control(ControlCode code, ReadOnlySpan<byte> input, Span<byte> output, MajorFunction majorFunction = MajorFunction.Unspecified) =>
        RawCall.Send(new DeviceTarget(this), code, input, output, majorFunction);

    /// <summary>Same as <see cref="Control"/>, but reports failure in the result instead of throwing.</summary>
    public IoctlResult TryControl(ControlCode code, ReadOnlySpan<byte> input, Span<byte> output, MajorFunction majorFunction = MajorFunction.Unspecified) =>
        RawCall.TrySend(new DeviceTarget(this), code, input, output, majorFunction);

    /// <summary>Sends a code that is known only at run time, asynchronously.</summary>
    /// <param name="code">The code.</param>
    /// <param name="input">What the driver reads. It must stay unchanged until the call has completed.</param>
    /// <param name="output">What the driver writes until the call has completed. A code of <see cref="TransferMethod.InDirect"/> reads it.</param>
    /// <param name="majorFunction">The route, for codes whose device type does not tell it.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>How many bytes of <paramref name="output"/> were written.</returns>
    /// <exception cref="IoctlException">The request ended with a warning or an error.</exception>
    /// <exception cref="InvalidOperationException">The device was not opened for overlapped I/O.</exception>
    public ValueTask<int> ControlAsync(
        ControlCode code, ReadOnlyMemory<byte> input, Memory<byte> output, MajorFunction majorFunction = MajorFunction.Unspecified, CancellationToken cancellationToken = default) =>
        RawCall.SendAsync(new DeviceTarget(this), code, input, output, majorFunction, cancellationToken);

    /// <summary>Same as <see cref="ControlAsync"/>, but reports failure in the result instead of throwing.</summary>
    public ValueTask<IoctlResult> TryControlAsync(
        ControlCode code, ReadOnlyMemory<byte> input, Memory<byte> output, MajorFunction majorFunction = MajorFunction.Unspecified, CancellationToken cancellationToken = default) =>
        RawCall.TrySendAsync(new DeviceTarget(this), code, input, output, majorFunction, cancellationToken);
}
