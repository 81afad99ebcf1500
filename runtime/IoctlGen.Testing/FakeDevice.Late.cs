using System.Collections.Concurrent;

namespace IoctlGen.Testing;

/// <content>Requests that are not answered at once.</content>
public sealed partial class FakeDevice
{
    /// <summary>What a timer of .NET can wait: 49.7 days.</summary>
    static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    readonly ConcurrentDictionary<ControlCode, TimeSpan> _delays = new();
    readonly ConcurrentDictionary<ControlCode, FakePending> _pending = new();

    /// <summary>The codes of which every request is held back.</summary>
    readonly ConcurrentDictionary<ControlCode, bool> _held = new();

    /// <summary>Answers a code only after a time. An asynchronous request can be cancelled until then; a synchronous one blocks.</summary>
    /// <param name="code">The code.</param>
    /// <param name="time">How long each request is pending; not negative, and at most 49.7 days. For longer there is <see cref="Pend(ControlCode)"/>.</param>
    /// <returns>This device, for the next handler.</returns>
    public FakeDevice Delay(ControlCode code, TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(time, LongestDelay);
        _delays[code] = time;
        return this;
    }

    /// <inheritdoc cref="Delay(ControlCode, TimeSpan)"/>
    public FakeDevice Delay(IoctlDescriptor ioctl, TimeSpan time) => Delay(Named(ioctl), time);

    /// <summary>Holds all requests of a code back until the test completes them, one by one.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The pending requests. The same for every call with this code.</returns>
    public FakePending Pend(ControlCode code)
    {
        _held[code] = true;
        return Pending(code);
    }

    /// <inheritdoc cref="Pend(ControlCode)"/>
    public FakePending Pend(IoctlDescriptor ioctl) => Pend(Named(ioctl));

    /// <summary>Holds all requests of a code back until the test completes them, one by one.</summary>
    /// <returns>The pending requests, which are completed with what the method returns.</returns>
    public FakePending<TOutput> Pend<TInput, TOutput>(IoctlDescriptor<TInput, TOutput> ioctl)
    {
        var pending = Pending(ioctl);
        _held[ioctl.Code] = true;
        return pending;
    }

    /// <summary>
    /// The requests of a code that are held back: those whose handler answered <see cref="NtStatus.Pending"/>, and all once
    /// <see cref="Pend(ControlCode)"/> has said so.
    /// </summary>
    /// <param name="code">The code.</param>
    public FakePending Pending(ControlCode code) => _pending.GetOrAdd(code, static (_, closing) => new(closing), _closing.Token);

    /// <inheritdoc cref="Pending(ControlCode)"/>
    public FakePending Pending(IoctlDescriptor ioctl) => Pending(Named(ioctl));

    /// <inheritdoc cref="Pending(ControlCode)"/>
    public FakePending<TOutput> Pending<TInput, TOutput>(IoctlDescriptor<TInput, TOutput> ioctl)
    {
        var pending = Pending(Named(ioctl));
        return new(pending, ioctl.OutputShape);
    }

    bool IsLate(ControlCode code) => _delays.ContainsKey(code) || _held.ContainsKey(code);

    /// <returns>What the test has completed the request with; null where the handler answers.</returns>
    async Task<FakeHandler?> WaitFor(ControlCode code, CancellationToken cancellationToken)
    {
        if (_delays.TryGetValue(code, out var time))
            await UntilEnded(ended => Task.Delay(time, ended), cancellationToken).ConfigureAwait(false);
        return _held.ContainsKey(code) ? await Hold(code, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <inheritdoc cref="WaitFor"/>
    async Task<FakeHandler?> Hold(ControlCode code, CancellationToken cancellationToken)
    {
        FakeHandler? by = null;
        await UntilEnded(async ended => by = await Pending(code).Hold(ended).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return by;
    }

    /// <summary>Waits until a request goes on, its caller cancels it, or the device is disposed of.</summary>
    async Task UntilEnded(Func<CancellationToken, Task> wait, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
        try
        {
            await wait(ended.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new ObjectDisposedException(nameof(FakeDevice), "The device was disposed of while the request was pending.");
        }
    }
}
