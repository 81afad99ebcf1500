using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen;

/// <summary>A device of this Windows system.</summary>
[SupportedOSPlatform("windows")]
sealed class WindowsDevice : IoctlDevice
{
    readonly SafeHandle _handle;
    readonly bool _ownsHandle;
    readonly bool _isSynchronous;
    readonly ThreadPoolBoundHandle? _port;
    readonly PendingOperations _pending = new();

    WindowsDevice(SafeHandle handle, bool ownsHandle, ThreadPoolBoundHandle? port)
    {
        _handle = handle;
        _ownsHandle = ownsHandle;
        _port = port;
        _isSynchronous = HandleMode.IsSynchronous(handle);
    }

    public static new unsafe WindowsDevice Open(string path, DeviceAccess access, FileShare share, bool overlapped)
    {
        WindowsOnly.ThrowIfNot();
        var desired = (access.HasFlag(DeviceAccess.Read) ? Kernel32.GenericRead : 0) | (access.HasFlag(DeviceAccess.Write) ? Kernel32.GenericWrite : 0);
        var flags = Kernel32.SecurityAnonymous | Kernel32.BackupSemantics | (overlapped ? Kernel32.FileFlagOverlapped : 0);
        var handle = Kernel32.CreateFileW(path, desired, (uint)(share & ~FileShare.Inheritable), null, Kernel32.OpenExisting, flags, 0);
        if (!handle.IsInvalid)
            return Of(handle, overlapped);

        var error = Marshal.GetLastPInvokeError();
        handle.Dispose();
        throw new Win32Exception(error, $"Cannot open the device '{path}' for access {access}: {Win32Text.Describe(error)}");
    }

    static WindowsDevice Of(SafeHandle handle, bool overlapped)
    {
        try
        {
            return new(handle, ownsHandle: true, overlapped ? Bind(handle) : null);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>A device that takes no completion port can still be asked: its requests complete through events.</summary>
    static ThreadPoolBoundHandle? Bind(SafeHandle handle)
    {
        try
        {
            return ThreadPoolBoundHandle.BindHandle(handle);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static new WindowsDevice FromHandle(SafeHandle handle, bool ownsHandle)
    {
        WindowsOnly.ThrowIfNot();
        return new(handle, ownsHandle, port: null);
    }

    public override DeviceAccess? Access => HandleMode.Access(_handle);

    protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned) =>
        Send(request.Code, request.MajorFunction, request.Input, request.Output, request.Data, out bytesReturned);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NtStatus Send(
        ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned)
    {
        ObjectDisposedException.ThrowIf(_pending.IsClosed, this);
        return NtCall.Send(_handle, waitByEvent: !_isSynchronous, code, majorFunction, input, output, data, out bytesReturned);
    }

    protected internal override ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_pending.IsClosed, this);
        HandleMode.RequireOverlapped(_isSynchronous);
        return _port is { } port
            ? PortOperation.Start(_handle, port, _pending, request, cancellationToken)
            : EventOperation.Start(_handle, _pending, request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        _pending.CancelAndWait();
        _port?.Dispose();
        if (_ownsHandle)
            CloseHandle();
        base.Dispose(disposing);
    }

    /// <summary>Synchronous calls of other threads hold the handle open while they pend, so they are cancelled as well.</summary>
    unsafe void CloseHandle()
    {
        if (_handle is DeviceHandle own)
        {
            own.CancelAndClose();
        }
        else if (!_handle.IsClosed)
        {
            IoStatusBlock ignored;
            _ = NtDll.NtCancelIoFileEx(_handle.DangerousGetHandle(), null, &ignored);
            _handle.Dispose();
        }
    }
}
