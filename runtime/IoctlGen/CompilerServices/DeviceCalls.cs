using System.ComponentModel;

namespace IoctlGen.CompilerServices;

/// <summary>For generated code; never removed once released. The calls of a contract's methods on a device, real or fake.</summary>
/// <remarks>
/// Of every call: <c>ioctl</c> is the code as its contract declares it, <c>input</c> and <c>data</c> are what the driver reads, <c>output</c> is what it
/// writes. <c>requiredBytes</c> is where the last field of an output's structure ends; it is negative where the structure ends there too.
/// <c>allowShortOutput</c> accepts an output that ends before. Structures have no references and are laid out as the driver's.
/// A request that ends with a warning or an error, or whose output is too short or too large, throws <see cref="IoctlException"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class DeviceCalls
{
    /// <summary>Sends a request that returns no output. <c>data</c> is the second buffer of a code of <see cref="TransferMethod.InDirect"/> or <see cref="TransferMethod.Neither"/>, which the driver reads in place.</summary>
    public static void Send(IoctlDevice device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, ReadOnlySpan<byte> data = default) =>
        TypedCall.Send(new DeviceTarget(device), ioctl, input, data);

    /// <summary>Same as <see cref="Send"/>, but reports failure in the result instead of throwing.</summary>
    public static IoctlResult TrySend(IoctlDevice device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, ReadOnlySpan<byte> data = default) =>
        TypedCall.TrySend(new DeviceTarget(device), ioctl, input, data);

    /// <summary>Returns the structure that the driver wrote.</summary>
    public static T Receive<T>(IoctlDevice device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, bool allowShortOutput = false, int requiredBytes = -1) where T : unmanaged =>
        TypedCall.Receive<DeviceTarget, T>(new DeviceTarget(device), ioctl, input, RequiredBytes.Of<T>(allowShortOutput, requiredBytes));

    /// <summary>Same as <see cref="Receive"/>, but reports failure in the result instead of throwing.</summary>
    public static IoctlResult<T> TryReceive<T>(IoctlDevice device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input = default, bool allowShortOutput = false, int requiredBytes = -1) where T : unmanaged =>
        new(TypedCall.TryReceive(new DeviceTarget(device), ioctl, input, out T value, RequiredBytes.Of<T>(allowShortOutput, requiredBytes)), value);

    /// <summary>Same as <see cref="Receive"/>, but reports failure in the result instead of throwing. What was not written of the value is zero.</summary>
    public static IoctlResult TryReceiveOut<T>(IoctlDevice device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, out T value, bool allowShortOutput = false, int requiredBytes = -1) where T : unmanaged =>
        TypedCall.TryReceive(new DeviceTarget(device), ioctl, input, out value, RequiredBytes.Of<T>(allowShortOutput, requiredBytes));

    /// <summary>Sends a structure and has the driver overwrite it: input and output are the same memory. What was not written keeps what was sent.</summary>
    public static void Update<T>(IoctlDevice device, IoctlDescriptor ioctl, ref T value, bool allowShortOutput = false, int requiredBytes = -1) where T : unmanaged =>
        TypedCall.Update(new DeviceTarget(device), ioctl, ref value, RequiredBytes.Of<T>(allowShortOutput, requiredBytes));

    /// <summary>Same as <see cref="Update"/>, but reports failure in the result instead of throwing.</summary>
    public static IoctlResult TryUpdate<T>(IoctlDevice device, IoctlDescriptor ioctl, ref T value, bool allowShortOutput = false, int requiredBytes = -1) where T : unmanaged =>
        TypedCall.TryUpdate(new DeviceTarget(device), ioctl, ref value, RequiredBytes.Of<T>(allowShortOutput, requiredBytes));

    /// <summary>Sends an input and a structure that the driver reads and overwrites: the second buffer of codes of <see cref="TransferMethod.OutDirect"/> and <see cref="TransferMethod.Neither"/>. What was not written keeps what was sent.</summary>
    public static void Exchange<T>(IoctlDevice device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ref T value, bool allowShortOutput = false, int requiredBytes = -1) where T : unmanaged =>
        TypedCall.TryExchange(new DeviceTarget(device), ioctl, input, ref value, RequiredBytes.Of<T>(allowShortOutput, requiredBytes)).ThrowIfFailed();

    /// <summary>Same as <see cref="Exchange"/>, but reports failure in the result instead of throwing.</summary>
    public static IoctlResult TryExchange<T>(IoctlDevice device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, ref T value, bool allowShortOutput = false, int requiredBytes = -1) where T : unmanaged =>
        TypedCall.TryExchange(new DeviceTarget(device), ioctl, input, ref value, RequiredBytes.Of<T>(allowShortOutput, requiredBytes));

    /// <summary>Has the driver write to the caller's structures, and returns how many whole ones were written.</summary>
    public static int Fill<T>(IoctlDevice device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output) where T : unmanaged =>
        TypedCall.Fill(new DeviceTarget(device), ioctl, input, output);

    /// <summary>Same as <see cref="Fill"/>, but reports failure in the result instead of throwing.</summary>
    public static IoctlResult<int> TryFill<T>(IoctlDevice device, IoctlDescriptor ioctl, ReadOnlySpan<byte> input, Span<T> output) where T : unmanaged =>
        TypedCall.TryFill(new DeviceTarget(device), ioctl, input, output);
}
