using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen;

/// <summary>
/// A device that control codes are sent to: a real one (<see cref="Open"/>, <see cref="FromHandle"/>), or a fake one in
/// the tests of code that talks to devices.
/// </summary>
public abstract partial class IoctlDevice : IDisposable
{
    /// <summary>Opens a device.</summary>
    /// <param name="path">A device path: <c>\\.\D:</c>, <c>\\.\PhysicalDrive0</c>, <c>\\?\GLOBALROOT\Device\…</c> or a device-interface path (<see cref="Interfaces"/>).</param>
    /// <param name="access">What the device is opened for. It must contain the required access of the codes that are sent.</param>
    /// <param name="share">What others may open the device for at the same time.</param>
    /// <param name="overlapped">Whether asynchronous calls are wanted (FILE_FLAG_OVERLAPPED). Synchronous calls work either way; few devices refuse it.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">The device cannot be opened: the message names the path and the reason.</exception>
    /// <exception cref="PlatformNotSupportedException">This is not Windows.</exception>
    [SupportedOSPlatform("windows")]
    public static IoctlDevice Open(string path, DeviceAccess access = DeviceAccess.ReadWrite, FileShare share = FileShare.ReadWrite, bool overlapped = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return WindowsDevice.Open(path, access, share, overlapped);
    }

    /// <summary>Takes a handle that was opened elsewhere, for overlapped I/O or not.</summary>
    /// <param name="handle">An open handle of a device, a file, a volume or a pipe.</param>
    /// <param name="ownsHandle">Whether <see cref="Dispose()"/> closes the handle.</param>
    /// <remarks>
    /// <see cref="Dispose()"/> cancels this device's asynchronous calls and waits for them, but does not wait for synchronous calls of other
    /// threads: they go on where the handle stays open; where it is owned they are cancelled, and the handle closes when the last has returned.
    /// </remarks>
    /// <exception cref="ArgumentException">The handle is invalid or closed.</exception>
    /// <exception cref="PlatformNotSupportedException">This is not Windows.</exception>
    [SupportedOSPlatform("windows")]
    public static IoctlDevice FromHandle(SafeHandle handle, bool ownsHandle = false)
    {
        ArgumentNullException.ThrowIfNull(handle);
        if (handle.IsInvalid || handle.IsClosed)
            throw new ArgumentException("The handle is invalid or closed: open the device before wrapping its handle.", nameof(handle));
        return WindowsDevice.FromHandle(handle, ownsHandle);
    }

    /// <summary>
    /// What the device was opened for; null where that is not known. The I/O manager completes a code whose required access is not contained in
    /// it with STATUS_ACCESS_DENIED, and the driver never sees it.
    /// </summary>
    public virtual DeviceAccess? Access => null;

    /// <summary>What a failure is explained by.</summary>
    internal virtual object Sender => this;

    /// <summary>Sends one request and returns when it has completed: what a kind of device implements.</summary>
    /// <param name="request">The code, its route and the buffers.</param>
    /// <param name="bytesReturned">How many bytes of the output were written; more than the buffer holds is cut to its length.</param>
    /// <returns>The status that the request was completed with; never STATUS_PENDING.</returns>
    protected internal abstract NtStatus Send(in IoctlRequest request, out int bytesReturned);

    /// <summary>Sends one request asynchronously. A kind of device that does not implement it completes requests on the calling thread.</summary>
    /// <param name="request">The code, its route and the buffers, which stay in place until the request has completed.</param>
    /// <param name="cancellationToken">Cancels the request; the result is then an <see cref="OperationCanceledException"/>.</param>
    /// <returns>How the request ended. It must not complete while anything may still write to the buffers.</returns>
    protected internal virtual ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var status = Send(request.AsRequest(), out var bytesReturned);
        return new(new IoctlCompletion(status, bytesReturned));
    }

    /// <summary>Says what the status of a failed request means on this device: it is added to the message of the <see cref="IoctlException"/>.</summary>
    /// <param name="code">The code that was sent.</param>
    /// <param name="status">What the request was completed with.</param>
    /// <returns>A sentence that begins with a small letter; null where there is nothing to add.</returns>
    protected internal virtual string? Explain(ControlCode code, NtStatus status) => Explanation.OfAccess(code, status, Access);

    /// <summary>Sends one request to another device, which this one stands before: to record it, to count it, to change it.</summary>
    /// <param name="device">The other device.</param>
    /// <param name="request">The request.</param>
    /// <param name="bytesReturned">How many bytes of the output were written, as that device reports it.</param>
    /// <returns>The status that the request was completed with.</returns>
    protected static NtStatus Forward(IoctlDevice device, in IoctlRequest request, out int bytesReturned)
    {
        ArgumentNullException.ThrowIfNull(device);
        return device.Send(in request, out bytesReturned);
    }

    /// <summary>Sends one request asynchronously to another device, which this one stands before.</summary>
    /// <param name="device">The other device.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the request; the result is then an <see cref="OperationCanceledException"/>.</param>
    /// <returns>How the request ended.</returns>
    protected static ValueTask<IoctlCompletion> ForwardAsync(IoctlDevice device, IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(device);
        return device.SendAsync(request, cancellationToken);
    }

    /// <summary>What another device says of a failed request (<see cref="Explain(ControlCode, NtStatus)"/>).</summary>
    /// <param name="device">The other device.</param>
    /// <param name="code">The code that was sent.</param>
    /// <param name="status">What the request was completed with.</param>
    protected static string? Explain(IoctlDevice device, ControlCode code, NtStatus status)
    {
        ArgumentNullException.ThrowIfNull(device);
        return device.Explain(code, status);
    }

    /// <summary>
    /// Closes the device. Requests under way are cancelled and waited for; of a device made by <see cref="FromHandle"/> that holds for
    /// the asynchronous ones.
    /// </summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the device.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
