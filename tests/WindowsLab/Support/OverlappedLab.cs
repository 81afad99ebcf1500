using System.Runtime.InteropServices;

namespace IoctlGen.WindowsLab;

/// <summary>The ways that a program can make asynchronous calls.</summary>
public enum Route
{
    /// <summary>A device that the library opened: completes through the thread pool's port.</summary>
    Own,

    /// <summary>IoctlDevice.FromHandle; the handle was opened by FileStream and is bound already.</summary>
    WrappedFileStream,

    /// <summary>IoctlDevice.FromHandle; the handle is bound to nothing.</summary>
    WrappedUnbound,

    /// <summary>The bare handle of a FileStream.</summary>
    BareFileStream,

    /// <summary>A bare handle that is bound to nothing.</summary>
    BareUnbound,

    /// <summary>A bare handle that the program bound to the thread pool's port itself.</summary>
    BareBound,
}

/// <summary>An open <c>\\.\IoctlGenLab</c> and the route that its asynchronous calls take.</summary>
sealed class OverlappedLab : IDisposable
{
    readonly KindOfHandle? _handle;
    readonly bool _bare;

    OverlappedLab(IoctlDevice device, KindOfHandle? handle, bool bare)
    {
        Device = device;
        _handle = handle;
        _bare = bare;
    }

    public static TheoryData<Route> Routes => [.. Enum.GetValues<Route>()];

    /// <summary>One of each kind of operation: by port and by event, with a device and without.</summary>
    public static TheoryData<Route> MainRoutes => [Route.Own, Route.WrappedFileStream, Route.BareUnbound];

    /// <summary>Those that a device can be disposed of on.</summary>
    public static TheoryData<Route> DeviceRoutes => [Route.Own, Route.WrappedFileStream, Route.WrappedUnbound];

    /// <summary>For synchronous calls, and the device of the routes that have one.</summary>
    public IoctlDevice Device { get; }

    public static OverlappedLab Open(Route route)
    {
        if (route == Route.Own)
            return new(Lab.Open(), null, bare: false);
        var handle = KindOfHandle.Open(route switch
        {
            Route.WrappedFileStream or Route.BareFileStream => HandleKind.FileStream,
            Route.BareBound => HandleKind.Bound,
            _ => HandleKind.Overlapped,
        });
        return new(IoctlDevice.FromHandle(handle.Handle), handle, route >= Route.BareFileStream);
    }

    public ValueTask<int> EchoAsync(ReadOnlyMemory<byte> input, Memory<byte> output, CancellationToken token = default) =>
        _bare ? _handle!.Handle.EchoAsync(input, output, token) : Device.EchoAsync(input, output, token);

    public ValueTask<LabReport> EchoAsync(in LabReport report, CancellationToken token = default) =>
        _bare ? _handle!.Handle.EchoAsync(report, token) : Device.EchoAsync(report, token);

    public ValueTask UploadAsync(in LabOutcome header, ReadOnlyMemory<byte> data) =>
        _bare ? _handle!.Handle.UploadAsync(header, data) : Device.UploadAsync(header, data);

    public ValueTask<int> RepeatAsync(ReadOnlyMemory<byte> pattern, Memory<byte> output) =>
        _bare ? _handle!.Handle.RepeatAsync(pattern, output) : Device.RepeatAsync(pattern, output);

    public ValueTask<int> ReverseAsync(ReadOnlyMemory<byte> input, Memory<byte> output) =>
        _bare ? _handle!.Handle.ReverseAsync(input, output) : Device.ReverseAsync(input, output);

    public ValueTask NeedReadAsync(CancellationToken token = default) =>
        _bare ? _handle!.Handle.NeedReadAsync(token) : Device.NeedReadAsync(token);

    public ValueTask<int> AnswerAsync(in LabOutcome outcome, Memory<byte> output, CancellationToken token = default) =>
        _bare ? _handle!.Handle.AnswerAsync(outcome, output, token) : Device.AnswerAsync(outcome, output, token);

    public ValueTask<IoctlResult<LabReport>> TryAnswerReportAsync(in LabOutcome outcome) =>
        _bare ? _handle!.Handle.TryAnswerReportAsync(outcome) : Device.TryAnswerReportAsync(outcome);

    public ValueTask<IoctlResult<int>> TryListAsync(uint length, Memory<byte> output) =>
        _bare ? _handle!.Handle.TryListAsync(length, output) : Device.TryListAsync(length, output);

    public ValueTask<IoctlResult<int>> TryPendAsync(uint channel, Memory<byte> output, CancellationToken token = default) =>
        _bare ? _handle!.Handle.TryPendAsync(channel, output, token) : Device.TryPendAsync(channel, output, token);

    public ValueTask<int> PendDirectAsync(uint channel, Memory<byte> output, CancellationToken token = default) =>
        _bare ? _handle!.Handle.PendDirectAsync(channel, output, token) : Device.PendDirectAsync(channel, output, token);

    public ValueTask<IoctlResult<int>> TryPendDirectAsync(uint channel, Memory<byte> output, CancellationToken token = default) =>
        _bare ? _handle!.Handle.TryPendDirectAsync(channel, output, token) : Device.TryPendDirectAsync(channel, output, token);

    public ValueTask<IoctlResult<int>> TryPendNeitherAsync(uint channel, Memory<byte> output, CancellationToken token = default) =>
        _bare ? _handle!.Handle.TryPendNeitherAsync(channel, output, token) : Device.TryPendNeitherAsync(channel, output, token);

    public ValueTask<IoctlResult> TryPendUploadAsync(uint channel, ReadOnlyMemory<byte> data, CancellationToken token = default) =>
        _bare ? _handle!.Handle.TryPendUploadAsync(channel, data, token) : Device.TryPendUploadAsync(channel, data, token);

    public ValueTask<IoctlResult<int>> TryDelayAsync(in LabDelay delay, Memory<byte> output, CancellationToken token = default) =>
        _bare ? _handle!.Handle.TryDelayAsync(delay, output, token) : Device.TryDelayAsync(delay, output, token);

    public ValueTask<LabOwned> ExchangeAsync(in LabOwned request, Memory<byte> data, SafeHandle file, CancellationToken token = default) =>
        _bare ? _handle!.Handle.ExchangeAsync(request, data, file, token) : Device.ExchangeAsync(request, data, file, token);

    public ValueTask<int> ControlAsync(ControlCode code, ReadOnlyMemory<byte> input, Memory<byte> output, CancellationToken token = default) => _bare
        ? DeviceControl.ControlAsync(_handle!.Handle, code, input, output, cancellationToken: token)
        : Device.ControlAsync(code, input, output, cancellationToken: token);

    public ValueTask<IoctlResult> TryControlAsync(ControlCode code, ReadOnlyMemory<byte> input, Memory<byte> output, CancellationToken token = default) => _bare
        ? DeviceControl.TryControlAsync(_handle!.Handle, code, input, output, cancellationToken: token)
        : Device.TryControlAsync(code, input, output, cancellationToken: token);

    public void Dispose()
    {
        Device.Dispose();
        _handle?.Dispose();
    }
}
