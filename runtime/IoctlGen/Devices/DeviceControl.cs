using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen;

/// <summary>
/// Codes that are known only at run time, on a bare handle: any <see cref="SafeHandle"/> of a device, a file, a volume or a pipe,
/// opened for overlapped I/O or not. Windows only; elsewhere the calls throw <see cref="PlatformNotSupportedException"/>.
/// </summary>
[SupportedOSPlatform("windows")]
public static class DeviceControl
{
    /// <summary>Sends a code that is known only at run time.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <param name="code">The code.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="output">What the driver writes. A code of <see cref="TransferMethod.InDirect"/> reads it.</param>
    /// <param name="majorFunction">The route, for codes whose device type does not tell it.</param>
    /// <returns>How many bytes of <paramref name="output"/> were written.</returns>
    /// <exception cref="IoctlException">The request ended with a warning or an error.</exception>
    public static int Control(SafeHandle device, ControlCode code, ReadOnlySpan<byte> input, Span<byte> output, MajorFunction majorFunction = MajorFunction.Unspecified) =>
        RawCall.Send(new HandleTarget(device), code, input, output, majorFunction);

    /// <summary>Same as <see cref="Control"/>, but reports failure in the result instead of throwing.</summary>
    public static IoctlResult TryControl(SafeHandle device, ControlCode code, ReadOnlySpan<byte> input, Span<byte> output, MajorFunction majorFunction = MajorFunction.Unspecified) =>
        RawCall.TrySend(new HandleTarget(device), code, input, output, majorFunction);

    /// <summary>Sends a code that is known only at run time, asynchronously.</summary>
    /// <param name="device">A handle of the device, opened for overlapped I/O. It is not closed.</param>
    /// <param name="code">The code.</param>
    /// <param name="input">What the driver reads. It must stay unchanged until the call has completed.</param>
    /// <param name="output">What the driver writes until the call has completed. A code of <see cref="TransferMethod.InDirect"/> reads it.</param>
    /// <param name="majorFunction">The route, for codes whose device type does not tell it.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>How many bytes of <paramref name="output"/> were written.</returns>
    /// <exception cref="IoctlException">The request ended with a warning or an error.</exception>
    /// <exception cref="InvalidOperationException">The handle was not opened for overlapped I/O.</exception>
    public static ValueTask<int> ControlAsync(
        SafeHandle device, ControlCode code, ReadOnlyMemory<byte> input, Memory<byte> output, MajorFunction majorFunction = MajorFunction.Unspecified, CancellationToken cancellationToken = default) =>
        RawCall.SendAsync(new HandleTarget(device), code, input, output, majorFunction, cancellationToken);

    /// <summary>Same as <see cref="ControlAsync"/>, but reports failure in the result instead of throwing.</summary>
    public static ValueTask<IoctlResult> TryControlAsync(
        SafeHandle device, ControlCode code, ReadOnlyMemory<byte> input, Memory<byte> output, MajorFunction majorFunction = MajorFunction.Unspecified, CancellationToken cancellationToken = default) =>
        RawCall.TrySendAsync(new HandleTarget(device), code, input, output, majorFunction, cancellationToken);
}
