using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen;

/// <summary>What a request is sent to: a device, or a bare handle. Structs implement it, so that each gets code of its own.</summary>
interface IRequestTarget
{
    /// <summary>The parts of an <see cref="IoctlRequest"/> one by one: as such they stay in registers on the way to the system call.</summary>
    NtStatus Send(
        string? name, ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned);

    /// <summary>The <see cref="IoctlDevice"/> or <see cref="SafeHandle"/>, which a failure is explained by.</summary>
    object Sender { get; }

    ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken);
}

/// <summary>A target whose kind is not known where the call is made: that of pages, which outlive the method that made them.</summary>
readonly struct AnyTarget(IRequestTarget target) : IRequestTarget
{
    public object Sender => target.Sender;

    public NtStatus Send(
        string? name, ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned) =>
        target.Send(name, code, majorFunction, input, output, data, out bytesReturned);

    public ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken) =>
        target.SendAsync(request, cancellationToken);
}

/// <summary>A device object, real or fake.</summary>
readonly struct DeviceTarget : IRequestTarget
{
    readonly IoctlDevice _device;

    public DeviceTarget(IoctlDevice device)
    {
        ArgumentNullException.ThrowIfNull(device);
        _device = device;
    }

    public object Sender => _device.Sender;

    /// <summary>
    /// A device of this system is asked directly: a virtual call takes an <see cref="IoctlRequest"/>, and to build one in
    /// memory costs as much as the rest of the way to the system call.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#pragma warning disable CA1416 // A WindowsDevice exists on Windows only.
    public NtStatus Send(
        string? name, ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned) => _device is WindowsDevice windows
        ? windows.Send(code, majorFunction, input, output, data, out bytesReturned)
        : Ask(_device, name, code, majorFunction, input, output, data, out bytesReturned);
#pragma warning restore CA1416

    public ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken) =>
        _device.SendAsync(request, cancellationToken);

    [MethodImpl(MethodImplOptions.NoInlining)]
    static NtStatus Ask(
        IoctlDevice device, string? name, ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data,
        out int bytesReturned) =>
        device.Send(new(code, majorFunction, input, output, data) { Name = name }, out bytesReturned);
}

/// <summary>A bare handle. There is nowhere to remember how it was opened, so an event is passed always: that is right in every mode.</summary>
[SupportedOSPlatform("windows")]
readonly struct HandleTarget : IRequestTarget
{
    readonly SafeHandle _handle;

    public HandleTarget(SafeHandle device)
    {
        ArgumentNullException.ThrowIfNull(device);
        _handle = device;
    }

    public object Sender => _handle;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NtStatus Send(
        string? name, ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data, out int bytesReturned) =>
        NtCall.Send(_handle, waitByEvent: true, code, majorFunction, input, output, data, out bytesReturned);

    public ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        WindowsOnly.ThrowIfNot();
        HandleMode.RequireOverlapped(HandleMode.IsSynchronous(_handle));
        return EventOperation.Start(_handle, owner: null, request, cancellationToken);
    }
}
