using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Tracing;

namespace IoctlGen;

/// <summary>
/// The event source <c>IoctlGen</c>: one event for each request that completed. The lengths are those that the system call
/// was given (the second buffer of an InDirect code counts as output), the duration is in microseconds.
/// </summary>
[EventSource(Name = SourceName)]
sealed unsafe class IoctlTrace : EventSource
{
    public const string SourceName = "IoctlGen";

    const int SucceededId = 1, WarnedId = 2, FailedId = 3;

    public static readonly IoctlTrace Log = new();

    IoctlTrace()
    {
    }

    /// <summary>When a request starts; 0 when nobody listens, and then nothing else is to be done.</summary>
    [NonEvent]
    public static long Start() => Log.IsEnabled() ? Stopwatch.GetTimestamp() : 0;

    [NonEvent]
    public void Completed(string? name, ControlCode code, int inputLength, int outputLength, int bytesReturned, NtStatus status, long start)
    {
        var microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        if (status.IsError)
            Failed(name, code.Value, inputLength, outputLength, bytesReturned, status.Value, microseconds);
        else if (status.IsWarning)
            Warned(name, code.Value, inputLength, outputLength, bytesReturned, status.Value, microseconds);
        else
            Succeeded(name, code.Value, inputLength, outputLength, bytesReturned, status.Value, microseconds);
    }

    [Event(SucceededId, Level = EventLevel.Informational)]
    void Succeeded(string? name, uint code, int inputLength, int outputLength, int bytesReturned, uint status, double microseconds) =>
        Write(SucceededId, name, code, inputLength, outputLength, bytesReturned, status, microseconds);

    [Event(WarnedId, Level = EventLevel.Warning)]
    void Warned(string? name, uint code, int inputLength, int outputLength, int bytesReturned, uint status, double microseconds) =>
        Write(WarnedId, name, code, inputLength, outputLength, bytesReturned, status, microseconds);

    [Event(FailedId, Level = EventLevel.Error)]
    void Failed(string? name, uint code, int inputLength, int outputLength, int bytesReturned, uint status, double microseconds) =>
        Write(FailedId, name, code, inputLength, outputLength, bytesReturned, status, microseconds);

    [NonEvent]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Strings and numbers alone are written.")]
    void Write(int id, string? name, uint code, int inputLength, int outputLength, int bytesReturned, uint status, double microseconds)
    {
        const int Count = 7;
        name ??= "";
        fixed (char* characters = name)
        {
            var data = stackalloc EventData[Count];
            data[0] = Field(characters, (name.Length + 1) * sizeof(char));
            data[1] = Field(&code, sizeof(uint));
            data[2] = Field(&inputLength, sizeof(int));
            data[3] = Field(&outputLength, sizeof(int));
            data[4] = Field(&bytesReturned, sizeof(int));
            data[5] = Field(&status, sizeof(uint));
            data[6] = Field(&microseconds, sizeof(double));
            WriteEventCore(id, Count, data);
        }
    }

    static EventData Field(void* value, int size) => new() { DataPointer = (nint)value, Size = size };
}
