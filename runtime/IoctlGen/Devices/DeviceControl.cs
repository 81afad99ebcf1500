using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen;

/// <summary>
/// Device control calls on a bare handle: any <see cref="SafeHandle"/> of a device, a file, a volume or a pipe,
/// opened for overlapped I/O or not. Windows only; elsewhere the calls throw <see cref="PlatformNotSupportedException"/>.
/// </summary>
[SupportedOSPlatform("windows")]
public static partial class DeviceControl
{
    /// <summary>Sends a code that is known only at run time.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <param name="code">The code.</param>
    /// <param name="input">What the driver reads.</param>
    /// <param name="output">What the driver writes. A code of <see cref="TransferMethod.InDirect"/> reads it.</param>
    /// <param name="majorFunction">The route, for codes whose device type does not tell it.</param>
    /// <returns>How many bytes of <paramref name="output"/> were written.</returns>
    /// <exception cref="IoctlException">The request ended with a warning or an error.</exception>
    public static int Control(SafeHandle device, ControlCode code, ReadOnlySpan<byte> input, Span<byte> output, MajorFunction majorFunction = MajorFunction.Unspecified)
    {
        var result = TryControl(device, code, input, output, majorFunction);
        result.ThrowIfFailed();
        return result.BytesReturned;
    }

    /// <summary>Like <see cref="Control"/>; failure is told, not thrown.</summary>
    public static IoctlResult TryControl(SafeHandle device, ControlCode code, ReadOnlySpan<byte> input, Span<byte> output, MajorFunction majorFunction = MajorFunction.Unspecified) =>
        RawTransfer.Try(new HandleTarget(device), code, input, output, majorFunction);
}
