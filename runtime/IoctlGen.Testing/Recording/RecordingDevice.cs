using System.Runtime.ExceptionServices;
using System.Text;

namespace IoctlGen.Testing;

/// <summary>
/// Stands before a device and writes what is sent to it and what it answers into a text file, a block for each request once it has ended:
/// <see cref="FakeDevice.Replay(string)"/> answers from it. What the caller gets is what the device returned.
/// </summary>
/// <remarks>
/// Addresses and handles that fields of an input hold (<see cref="IoctlFieldAttribute"/>) are written as the names of the fields, and the memory as blocks of its own.
/// What nobody is to see is masked before it is written: say so before the first request.
/// </remarks>
public sealed class RecordingDevice : IoctlDevice
{
    /// <summary>How long the end of a recording waits for a request that its device should have ended.</summary>
    static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(1);

    readonly IoctlDevice _device;
    readonly TextWriter _writer;
    readonly bool _ownsWriter;
    readonly RecordingMasks _masks = new();
    readonly object _lock = new();
    readonly TimeProvider _clock = TimeProvider.System;
    int _started;
    int _running;
    int _folded;
    bool _isDisposed;
    ExceptionDispatchInfo? _failure;

    /// <summary>Records into a file, which is written anew.</summary>
    /// <param name="device">The device that answers.</param>
    /// <param name="path">The file.</param>
    public RecordingDevice(IoctlDevice device, string path)
        : this(NotNull(device), Create(path), ownsWriter: true)
    {
    }

    /// <summary>Records into a text.</summary>
    /// <param name="device">The device that answers.</param>
    /// <param name="writer">What is written to. It is flushed after each request, and not disposed of.</param>
    public RecordingDevice(IoctlDevice device, TextWriter writer)
        : this(NotNull(device), writer, ownsWriter: false)
    {
    }

    RecordingDevice(IoctlDevice device, TextWriter writer, bool ownsWriter)
    {
        ArgumentNullException.ThrowIfNull(writer);
        (_device, _writer, _ownsWriter) = (device, writer, ownsWriter);
        Write(RecordingWriter.Head(device.Access));
    }

    /// <summary>Whether <see cref="IoctlDevice.Dispose()"/> disposes of the device that answers, too.</summary>
    public bool OwnsDevice { get; init; }

    /// <summary>The clock that requests are timed with.</summary>
    public TimeProvider Clock
    {
        get => _clock;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _clock = value;
        }
    }

    /// <summary>What the recorded device was opened for.</summary>
    public override DeviceAccess? Access => _device.Access;

    /// <summary>
    /// Masks a text wherever it stands in a buffer or the message of an exception: in ASCII, UTF-8, Latin-1 and UTF-16, and with the bytes of each word swapped, as ATA has it.
    /// Where an output was cut within it, its beginning is masked from four characters on. Upper and lower case differ.
    /// </summary>
    /// <param name="text">A serial number, for example; as the buffers have it.</param>
    /// <returns>This device, for the next mask.</returns>
    public RecordingDevice Mask(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        lock (_lock)
            _masks.Add(text);
        return this;
    }

    /// <summary>Masks bytes of a code's input.</summary>
    /// <param name="code">The code.</param>
    /// <param name="bytes">Which; of an input that is shorter, those that are there.</param>
    /// <returns>This device, for the next mask.</returns>
    public RecordingDevice MaskInput(ControlCode code, Range bytes) => Mask(code, RecordedRequest.InputTitle, bytes);

    /// <summary>Masks bytes of a second buffer that the driver of a code only reads.</summary>
    /// <inheritdoc cref="MaskInput(ControlCode, Range)"/>
    public RecordingDevice MaskData(ControlCode code, Range bytes) => Mask(code, RecordedRequest.DataTitle, bytes);

    /// <summary>Masks bytes of a code's output, as it is returned and, where the driver can read it, as it is sent.</summary>
    /// <inheritdoc cref="MaskInput(ControlCode, Range)"/>
    public RecordingDevice MaskOutput(ControlCode code, Range bytes) => Mask(code, RecordedRequest.OutputTitle, bytes);

    /// <summary>
    /// Masks bytes of the memory that a field of a code's input points to, as it is sent and as it is returned. A request of the code that has fields, and not this one,
    /// is not sent: it ends with <see cref="InvalidOperationException"/>.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="field">The field, as the declaration names it: <c>Sptd.DataBuffer</c>.</param>
    /// <param name="bytes">Which; of memory that is shorter, those that are there.</param>
    /// <returns>This device, for the next mask.</returns>
    public RecordingDevice MaskField(ControlCode code, string field, Range bytes)
    {
        ArgumentNullException.ThrowIfNull(field);
        lock (_lock)
            _masks.AddField(code, field, bytes);
        return this;
    }

    /// <inheritdoc cref="MaskInput(ControlCode, Range)"/>
    public RecordingDevice MaskInput(IoctlDescriptor ioctl, Range bytes) => MaskInput(CodeOf(ioctl), bytes);

    /// <inheritdoc cref="MaskData(ControlCode, Range)"/>
    public RecordingDevice MaskData(IoctlDescriptor ioctl, Range bytes) => MaskData(CodeOf(ioctl), bytes);

    /// <inheritdoc cref="MaskOutput(ControlCode, Range)"/>
    public RecordingDevice MaskOutput(IoctlDescriptor ioctl, Range bytes) => MaskOutput(CodeOf(ioctl), bytes);

    /// <inheritdoc cref="MaskField(ControlCode, string, Range)"/>
    public RecordingDevice MaskField(IoctlDescriptor ioctl, string field, Range bytes) => MaskField(CodeOf(ioctl), field, bytes);

    /// <inheritdoc/>
    protected override NtStatus Send(in IoctlRequest request, out int bytesReturned)
    {
        var running = Start(in request);
        NtStatus status;
        try
        {
            status = Forward(_device, in request, out bytesReturned);
        }
        catch (Exception exception)
        {
            End(running, exception, isCancelled: false);
            throw;
        }

        End(running, in request, status, bytesReturned);
        return status;
    }

    /// <inheritdoc/>
    protected override async ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var running = Start(request.AsRequest());
        IoctlCompletion completion;
        try
        {
            completion = await ForwardAsync(_device, request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            End(running, exception, exception is OperationCanceledException && cancellationToken.IsCancellationRequested);
            throw;
        }

        End(running, request.AsRequest(), completion.Status, completion.BytesReturned);
        return completion;
    }

    /// <inheritdoc/>
    protected override string? Explain(ControlCode code, NtStatus status) => Explain(_device, code, status);

    /// <summary>Ends the recording, and disposes of the device if this one owns it. Requests that end later are not recorded.</summary>
    /// <param name="disposing">True when called by <see cref="IoctlDevice.Dispose()"/>.</param>
    /// <exception cref="IOException">The recording could not be written to its end; what was sent until then was answered all the same.</exception>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        lock (_lock)
        {
            if (_isDisposed)
                return;
        }

        // The device ends what is pending, and that is recorded: on other threads, which may take a moment.
        if (OwnsDevice)
            _device.Dispose();
        lock (_lock)
        {
            while (OwnsDevice && _running > 0 && Monitor.Wait(_lock, LongestEnd))
            {
            }

            _isDisposed = true;
            if (_ownsWriter)
                Try(static writer => writer.Dispose());
        }

        _failure?.Throw();
    }

    RecordingDevice Mask(ControlCode code, string section, Range bytes)
    {
        lock (_lock)
            _masks.Add(code, section, bytes);
        return this;
    }

    RunningRequest Start(in IoctlRequest request)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        lock (_lock)
        {
            _masks.CheckFields(request.Code, request.Owned.Names);
            var running = new RunningRequest(in request, ++_started, Clock);
            _running++;
            return running;
        }
    }

    void End(RunningRequest running, in IoctlRequest request, NtStatus status, int bytesReturned)
    {
        running.Complete(in request, status, bytesReturned);
        Record(running);
    }

    void End(RunningRequest running, Exception exception, bool isCancelled)
    {
        running.Recorded.End = isCancelled ? new RecordedEnd.Cancelled() : new RecordedEnd.Threw(NameOf(exception.GetType()), exception.Message);
        Record(running);
    }

    /// <summary>Without the arguments of a generic type.</summary>
    static string NameOf(Type type) => type.IsGenericType ? $"{type.Namespace}.{type.Name}" : type.FullName!;

    void Record(RunningRequest running)
    {
        running.Recorded.Time = running.Elapsed;
        lock (_lock)
        {
            _running--;
            Monitor.PulseAll(_lock);
            if (_isDisposed)
                return;
            _masks.Apply(running.Recorded);
            Write(RecordingWriter.Block(running.Recorded, ref _folded));
        }
    }

    void Write(string text) => Try(writer =>
    {
        writer.Write(text);
        writer.Flush();
    });

    /// <summary>A disk that is full is no reason for a request to fail that the device has answered: it is told at the end.</summary>
    void Try(Action<TextWriter> write)
    {
        if (_failure is not null)
            return;
        try
        {
            write(_writer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
        }
    }

    static ControlCode CodeOf(IoctlDescriptor ioctl)
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        return ioctl.Code;
    }

    static IoctlDevice NotNull(IoctlDevice device)
    {
        ArgumentNullException.ThrowIfNull(device);
        return device;
    }

    static StreamWriter Create(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
