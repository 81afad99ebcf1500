using System.Collections.Concurrent;

namespace IoctlGen.Testing;

/// <content>Requests that are not answered at once.</content>
public sealed partial class FakeDevice
{
    /// <summary>What a timer of .NET can wait: 49.7 days.</summary>
    static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    readonly ConcurrentDictionary<ControlCode, TimeSpan> _delays = new();
    readonly ConcurrentDictionary<ControlCode, FakePending> _pending = new();

    /// <summary>Answers a code only after a time. An asynchronous request can be cancelled until then; a synchronous one blocks.</summary>
    /// <param name="code">The code.</param>
    /// <param name="time">How long each request is pending; not negative, and at most 49.7 days. For longer there is <see cref="Pend"/>.</param>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice Delay(ControlCode code, TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(time, LongestDelay);
        _delays[code] = time;
        return this;
    }

    /// <summary>Holds the requests of a code back until the test completes them, one by one.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The pending requests. The same for every call with this code.</returns>
    public FakePending Pend(ControlCode code) => _pending.GetOrAdd(code, static _ => new());

    bool IsLate(ControlCode code) => _delays.ContainsKey(code) || _pending.ContainsKey(code);

    /// <returns>The status that the test has completed the request with; null where the handler answers.</returns>
    async Task<NtStatus?> WaitFor(ControlCode code, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
        try
        {
            if (_delays.TryGetValue(code, out var time))
                await Task.Delay(time, ended.Token).ConfigureAwait(false);

            var status = _pending.TryGetValue(code, out var pending) ? await pending.Hold(ended.Token).ConfigureAwait(false) : null;
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            return status;
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new ObjectDisposedException(nameof(FakeDevice), "The device was disposed of while the request was pending.");
        }
    }
}
